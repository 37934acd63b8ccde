import type { Figure } from './two-way-table.ts';

/** A move over one arc: its number goes up by as much as is moved, or down. */
export interface Step {
  readonly arc: number;
  readonly to: number;
  readonly sign: 1 | -1;
}

/** An arc of the network, for the number of the table that stands at the same place. */
export interface Arc {
  readonly tail: number;
  readonly head: number;
}

/** A two-way table as a network, in which its numbers are a circulation. */
export interface Network {
  readonly arcs: readonly Arc[];
  /** From each node, every step that leads away from it. */
  readonly steps: readonly (readonly Step[])[];
}

/**
 * Makes a network of a table: one node for each division and quarter, and one for all of either. A count flows from its
 * division to its quarter, a total the other way, so that what flows into a node flows out of it exactly when the totals
 * are right. A cycle of steps therefore leads from one table that is right to another, and bounds on a number that is
 * hidden are largest flows (Cox, Suppression methodology and statistical disclosure control, JASA 1980; Network models
 * for complementary cell suppression, JASA 1995).
 */
export function networkOf(table: readonly Figure[]): Network {
  const nodes = new Map<string, number>();
  const node = (name: string): number => {
    if (!nodes.has(name)) nodes.set(name, nodes.size);
    return nodes.get(name) ?? 0;
  };
  const arcs = table.map(({ division, quarter }) => {
    const [row, column] = [node(`division ${division}`), node(`quarter ${quarter}`)];
    const isTotalOfOne = (division === null) !== (quarter === null);
    return isTotalOfOne ? { tail: column, head: row } : { tail: row, head: column };
  });
  const steps: Step[][] = [...nodes].map(() => []);
  for (const [arc, { tail, head }] of arcs.entries()) {
    steps[tail]?.push({ arc, to: head, sign: 1 });
    steps[head]?.push({ arc, to: tail, sign: -1 });
  }
  return { arcs, steps };
}
