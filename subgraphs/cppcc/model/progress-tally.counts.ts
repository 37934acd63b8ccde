import { type AskedColumn, columnsOf, type KeptCounts } from '#kit';
import { type HeldSets, heldSets } from './progress-set-tally.counts.ts';
import { ProgressTallyEntity } from './progress-tally.entity.ts';

/** The columns that cells may know besides year and result, in the order of a grain's name; a unit's name goes with it. */
const parts: Readonly<Record<string, string>> = {
  ...{ themeId: 'themeId', partner: 'partner', proposalStatus: 'proposalStatus' },
  ...{ body: 'body', unitId: 'unit', unitName: 'unit', role: 'role', status: 'status' },
  ...{ claimedOutcome: 'claimedOutcome', awaitsCosign: 'awaitsCosign' },
};

/** Those of them that belong to a proposal as a whole. */
const ofProposals = ['themeId', 'partner', 'proposalStatus'];

/** What all cells know. */
const ofAllCells = ['year', 'verifiedResult', 'isCounted'];

/** By which columns of the units cells are kept, as `count-progress` makes them: by none, one, and the pairs that are asked for. */
const ofUnits = [
  ...['', 'body', 'unit', 'role', 'status', 'claimedOutcome', 'awaitsCosign'],
  ...['body role', 'body status', 'body claimedOutcome', 'role status', 'role claimedOutcome'],
  ...['status claimedOutcome', 'unit status', 'unit claimedOutcome'],
];

/** The fewest cells that know the columns that are asked about; undefined where none do. */
function cellsFor(asked: readonly AskedColumn[]): { readonly grain: string } | undefined {
  const columns = asked.map(({ column }) => column).filter((column) => !ofAllCells.includes(column));
  if (!columns.every((column) => column in parts)) return undefined;
  const named = new Set(columns.map((column) => parts[column] ?? ''));
  const inOrder = [...new Set(Object.values(parts))].filter((part) => named.has(part));
  const [proposal, units] = [inOrder.filter(isOfProposals), inOrder.filter((part) => !isOfProposals(part)).join(' ')];
  if (!ofUnits.includes(units)) return undefined;
  const kept = proposal.length === 0 || (proposal.length === 1 && units === '') ? proposal : ofProposals;
  return { grain: [...kept, units].filter(Boolean).join(' ') };
}

const isOfProposals = (part: string): boolean => ofProposals.includes(part);

/** How many units there are, as far as the cells can tell. */
export const countsByGrain: KeptCounts = { entity: ProgressTallyEntity, number: 'units', cellsFor };

/** The cells that count what meets a condition, and the sets of values by which proposals are counted there if it takes these. */
export interface CountingCells {
  readonly cells: object;
  readonly sets: HeldSets | undefined;
}

/**
 * How cells count proposals: where a condition admits one value of each thing in which a proposal's units differ, it stands
 * in one cell; where it admits several values of one of them, by the set of values that its units show.
 */
export function cellsCounting(where: unknown, groupedBy: string | undefined): CountingCells | undefined {
  const asked = columnsOf(where);
  const cells = cellsFor(groupedBy ? [...asked, { column: groupedBy, asked: undefined }] : asked);
  if (!cells) return undefined;
  const isOnce = (part: string) =>
    (groupedBy && parts[groupedBy] === part) ||
    asked.some((one) => parts[one.column] === part && isOneValue(one.asked));
  const several = asked.filter(({ column }) => {
    const part = parts[column];
    return part && !isOfProposals(part) && !isOnce(part);
  });
  if (several.length === 0) return { cells, sets: undefined };
  const sets = several.length === 1 ? heldSets(where, several[0]?.column, groupedBy) : undefined;
  return sets && { cells, sets };
}

const isOneValue = (asked: unknown): boolean => {
  if (typeof asked !== 'object' || asked === null) return true;
  const { $in } = asked as { $in?: readonly unknown[] };
  return $in !== undefined && $in.length <= 1;
};
