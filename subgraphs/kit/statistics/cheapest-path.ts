import type { Network, Step } from './table-network.ts';

/** Steps from one node to another, how much can be moved along all of them, and what they cost together. */
export interface Path {
  readonly steps: readonly Step[];
  readonly room: number;
  readonly price: number;
}

/** Where a path may lead, and what it costs. */
export interface Route {
  readonly from: number;
  readonly to: number;
  /** The least that every step must be able to move. */
  readonly atLeast: number;
  /** The price of a step over an arc, from 0; Infinity closes it. */
  readonly price: (arc: number) => number;
}

interface Reached {
  readonly price: number;
  readonly by: Step | null;
  readonly before: number;
}

/**
 * Finds a cheapest path through the residual network (Dijkstra): a number can grow without bound and shrink to zero.
 * Of equally cheap ones always the same. Undefined where there is none.
 */
export function cheapestPath(network: Network, counts: readonly number[], route: Route): Path | undefined {
  const reached = new Map<number, Reached>([[route.from, { price: 0, by: null, before: route.from }]]);
  const open = new Set([route.from]);
  const priceOf = (node: number): number => reached.get(node)?.price ?? Number.POSITIVE_INFINITY;
  while (open.size > 0) {
    const node = [...open].reduce((best, other) => (priceOf(other) < priceOf(best) ? other : best));
    open.delete(node);
    if (node === route.to) break;
    for (const step of network.steps[node] ?? []) {
      if (roomOf(counts, step) < route.atLeast) continue;
      const price = priceOf(node) + route.price(step.arc);
      if (price >= priceOf(step.to)) continue;
      reached.set(step.to, { price, by: step, before: node });
      open.add(step.to);
    }
  }
  if (!reached.has(route.to)) return undefined;
  const steps: Step[] = [];
  for (let at = reached.get(route.to); at?.by; at = reached.get(at.before)) steps.unshift(at.by);
  return { steps, room: Math.min(...steps.map((step) => roomOf(counts, step))), price: priceOf(route.to) };
}

const roomOf = (counts: readonly number[], { arc, sign }: Step): number =>
  sign === 1 ? Number.POSITIVE_INFINITY : (counts[arc] ?? 0);
