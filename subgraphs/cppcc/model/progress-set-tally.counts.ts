import { conjunctsOf } from '#kit';

/** Which proposals have units that show one of several values: of which column, and what else is asked of their cells. */
export interface HeldSets {
  readonly values: readonly string[];
  /** The condition on cells, the values aside. */
  readonly where: object;
}

/** The columns of which sets are kept, and what their cells know besides. */
const [ofSets, ofAllCells] = [
  ['body', 'role', 'status', 'claimedOutcome'],
  ['year', 'verifiedResult', 'isCounted'],
];

/** The sets that count the proposals of a condition which admits several values of one column; undefined where none can. */
export function heldSets(where: unknown, column = '', groupedBy?: string): HeldSets | undefined {
  const conjuncts = conjunctsOf(where);
  const values = conjuncts?.find((one) => one.column === column)?.asked as { $in?: readonly string[] } | undefined;
  if (!conjuncts || !values?.$in || !ofSets.includes(column)) return undefined;
  const others = conjuncts.filter((one) => one.column !== column);
  const asked = [...others.map((one) => one.column), ...(groupedBy ? [groupedBy] : [])];
  if (!asked.every((one) => ofAllCells.includes(one))) return undefined;
  return {
    values: values.$in,
    where: { $and: [{ of: column }, ...others.map((one) => ({ [one.column]: one.asked }))] },
  };
}
