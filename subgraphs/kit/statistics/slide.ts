import { cheapestPath } from './cheapest-path.ts';
import type { Network } from './table-network.ts';

/** How far a number could be moved, and the table that comes of it. */
export interface Slid {
  readonly by: number;
  readonly counts: readonly number[];
}

/** Which number is moved, which way, and how far at most. */
export interface Slide {
  readonly arc: number;
  readonly sign: 1 | -1;
  readonly limit: number;
}

/** The ends between which the other numbers must carry what one number is moved by. */
export function endsOf(network: Network, { arc, sign }: Pick<Slide, 'arc' | 'sign'>): { from: number; to: number } {
  const { tail = 0, head = 0 } = network.arcs[arc] ?? {};
  return sign === 1 ? { from: head, to: tail } : { from: tail, to: head };
}

/**
 * Moves one hidden number up or down as far as the other hidden ones can follow, all staying zero or more and every
 * total right: a largest flow by augmenting paths, so the bound is exact.
 */
export function slide(
  network: Network,
  given: readonly number[],
  isHidden: (arc: number) => boolean,
  { arc, sign, limit }: Slide,
): Slid {
  const counts = [...given];
  const most = sign === 1 ? limit : Math.min(limit, counts[arc] ?? 0);
  const price = (other: number): number => (other !== arc && isHidden(other) ? 0 : Number.POSITIVE_INFINITY);
  let by = 0;
  while (by < most) {
    const path = cheapestPath(network, counts, { ...endsOf(network, { arc, sign }), atLeast: 1, price });
    if (!path) break;
    const amount = Math.min(path.room, most - by);
    for (const step of path.steps) counts[step.arc] = (counts[step.arc] ?? 0) + step.sign * amount;
    by += amount;
  }
  return { by, counts };
}
