import type { AskedColumn } from '#kit';

/** The columns that cells of the tracker tell apart, in the order of their names; a unit's name goes with it. */
const parts: Readonly<Record<string, string>> = {
  ...{ themeId: 'themeId', partner: 'partner', proposalStatus: 'proposalStatus' },
  ...{ body: 'body', unitId: 'unit', unitName: 'unit', role: 'role', status: 'status' },
  ...{ claimedOutcome: 'claimedOutcome', awaitsCosign: 'awaitsCosign' },
};

/** Those of them that belong to a proposal as a whole. */
export const ofProposals: readonly string[] = ['themeId', 'partner', 'proposalStatus'];

/** By which columns of the units cells are kept, as the migrations make them: by none, one, and the pairs that are asked for. */
const ofUnits = [
  ...['', 'body', 'unit', 'role', 'status', 'claimedOutcome', 'awaitsCosign'],
  ...['body role', 'body status', 'body claimedOutcome', 'role status', 'role claimedOutcome'],
  ...['status claimedOutcome', 'unit status', 'unit claimedOutcome'],
];

/** What cells must tell apart to answer, of proposals and of units; undefined where none are kept that do. */
export interface AskedParts {
  readonly proposal: readonly string[];
  readonly units: string;
}

/** The parts of the columns that are asked about, those aside which all cells know. */
export function partsOf(asked: readonly AskedColumn[], ofAllCells: readonly string[]): AskedParts | undefined {
  const columns = asked.map(({ column }) => column).filter((column) => !ofAllCells.includes(column));
  if (!columns.every((column) => column in parts)) return undefined;
  const named = new Set(columns.map((column) => parts[column] ?? ''));
  const inOrder = [...new Set(Object.values(parts))].filter((part) => named.has(part));
  const units = inOrder.filter((part) => !ofProposals.includes(part)).join(' ');
  return ofUnits.includes(units)
    ? { proposal: inOrder.filter((part) => ofProposals.includes(part)), units }
    : undefined;
}

/**
 * The columns of which a condition admits several values and in which the units of one proposal differ: it may then stand
 * in several of the cells that are added up.
 */
export function askedSeverally(asked: readonly AskedColumn[], groupedBy: string | undefined): AskedColumn[] {
  const isOnce = (part: string) =>
    (groupedBy && parts[groupedBy] === part) ||
    asked.some((one) => parts[one.column] === part && isOneValue(one.asked));
  return asked.filter(({ column }) => {
    const part = parts[column];
    return part && !ofProposals.includes(part) && !isOnce(part);
  });
}

const isOneValue = (asked: unknown): boolean => {
  if (typeof asked !== 'object' || asked === null) return true;
  const { $in } = asked as { $in?: readonly unknown[] };
  return $in !== undefined && $in.length <= 1;
};
