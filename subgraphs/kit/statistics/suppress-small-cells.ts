import { cheapestPath, type Path } from './cheapest-path.ts';
import { endsOf, type Slid, slide } from './slide.ts';
import { isSmall } from './smallest-cell.ts';
import { type Network, networkOf } from './table-network.ts';
import type { Figure } from './two-way-table.ts';

/** What the small-cell guard goes by. */
export interface Guarding {
  /** The smallest count above zero that may be told. */
  readonly k: number;
  /** Whether the viewer knows a number already, so that to hide it is of no use. */
  readonly isKnown: (figure: Figure) => boolean;
}

/**
 * The numbers of a table that are withheld: every one below k, and as many others as it takes until each of those could
 * be anything within a range of k or wider, for all that the rest of the table tells. Null where too much is known
 * already. Of further numbers the cheapest cycle is taken, by value, single counts before totals; what turns out not to be
 * needed is given back. Which numbers were too small themselves cannot be told from the answer.
 */
export function suppressSmallCells(table: readonly Figure[], { k, isKnown }: Guarding): ReadonlySet<Figure> | null {
  const network = networkOf(table);
  const counts = table.map(({ count }) => count);
  const small = [...counts.keys()].filter((arc) => isSmall(counts[arc] ?? 0, k));
  const hidden = new Set(small);
  const prices = pricesOf(table, isKnown);
  for (const arc of small.toSorted((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))) {
    for (let range = rangeOf(network, counts, hidden, arc, k); range.lacks > 0; ) {
      const way = cheapestWay(network, range, hidden, prices);
      if (!way) return null;
      for (const step of way.steps) hidden.add(step.arc);
      range = rangeOf(network, counts, hidden, arc, k);
    }
  }
  for (const arc of [...hidden].filter((one) => !small.includes(one)).toSorted(dearestFirst(prices))) {
    hidden.delete(arc);
    if (small.some((one) => rangeOf(network, counts, hidden, one, k).lacks > 0)) hidden.add(arc);
  }
  return new Set(table.filter((_figure, arc) => hidden.has(arc)));
}

/** How far a number can be moved both ways, and how much is lacking to k. */
interface Range {
  readonly arc: number;
  readonly count: number;
  readonly up: Slid;
  readonly down: Slid;
  readonly lacks: number;
}

function rangeOf(
  network: Network,
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  arc: number,
  k: number,
): Range {
  const isHidden = (other: number): boolean => hidden.has(other);
  const up = slide(network, counts, isHidden, { arc, sign: 1, limit: k });
  const down = slide(network, counts, isHidden, { arc, sign: -1, limit: k - up.by });
  return { arc, count: counts[arc] ?? 0, up, down, lacks: k - up.by - down.by };
}

/** The cheapest cycle that widens a range by what it lacks, or, where there is none, by as much as can be. */
function cheapestWay(network: Network, range: Range, hidden: ReadonlySet<number>, prices: readonly number[]) {
  const { arc, count, up, down, lacks } = range;
  const price = (other: number): number =>
    other === arc ? Number.POSITIVE_INFINITY : hidden.has(other) ? 0 : (prices[other] ?? Number.POSITIVE_INFINITY);
  const find = (sign: 1 | -1, { counts }: Slid, atLeast: number): Path | undefined =>
    cheapestPath(network, counts, { ...endsOf(network, { arc, sign }), atLeast, price });
  for (let atLeast = lacks; atLeast > 0; atLeast -= 1) {
    const ways = [find(1, up, atLeast), count - down.by >= atLeast ? find(-1, down, atLeast) : undefined];
    const [cheapest] = ways.filter((way) => way !== undefined).toSorted((one, other) => one.price - other.price);
    if (cheapest) return cheapest;
  }
  return undefined;
}

/** What hiding each number costs: its value, and one, so that few are hidden; a total costs more than all counts together. */
function pricesOf(table: readonly Figure[], isKnown: (figure: Figure) => boolean): readonly number[] {
  const isCount = ({ division, quarter }: Figure): boolean => division !== null && quarter !== null;
  const allCounts = table.filter(isCount).reduce((sum, { count }) => sum + count + 1, 0);
  return table.map((figure) => {
    if (isKnown(figure)) return Number.POSITIVE_INFINITY;
    return figure.count + 1 + (isCount(figure) ? 0 : allCounts);
  });
}

const dearestFirst =
  (prices: readonly number[]) =>
  (one: number, other: number): number =>
    (prices[other] ?? 0) - (prices[one] ?? 0) || one - other;
