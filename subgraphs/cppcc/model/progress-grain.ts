import { type AskedColumn, columnsOf, type KeptCounts } from '#kit';
import { ProgressTallyEntity } from './progress-tally.entity.ts';

/** The columns in which the units of one proposal differ, in the order of a grain's name; a unit's name goes with it. */
const ofUnits = {
  body: 'body',
  unitId: 'unit',
  unitName: 'unit',
  role: 'role',
  status: 'status',
  claimedOutcome: 'claimedOutcome',
  awaitsCosign: 'awaitsCosign',
} as const;

/** By which of these columns cells are kept, as `keep-counts` makes them: by none, one, and the pairs that are asked for. */
const grains = [
  ...['', 'body', 'unit', 'role', 'status', 'claimedOutcome', 'awaitsCosign'],
  ...['body role', 'body status', 'body claimedOutcome', 'role status', 'role claimedOutcome'],
  ...['status claimedOutcome', 'unit status', 'unit claimedOutcome'],
];

/** The columns that belong to a proposal as a whole, and to what all cells share. */
const ofProposals = ['year', 'themeId', 'partner', 'proposalStatus', 'verifiedResult', 'isCounted'];

/** The cells that know the columns that are asked about; undefined where there are none of that grain. */
function cellsFor(asked: readonly AskedColumn[]): { readonly grain: string } | undefined {
  if (!asked.every(({ column }) => column in ofUnits || ofProposals.includes(column))) return undefined;
  const parts = new Set(asked.flatMap(({ column }) => ofUnits[column as keyof typeof ofUnits] ?? []));
  const grain = [...new Set(Object.values(ofUnits))].filter((part) => parts.has(part)).join(' ');
  return grains.includes(grain) ? { grain } : undefined;
}

/** How many units there are, as far as the cells can tell. */
export const countsByGrain: KeptCounts = { entity: ProgressTallyEntity, number: 'units', cellsFor };

/**
 * The cells among which no proposal counts twice, if there are such: where a condition admits several values of what its
 * units differ in, a proposal may stand in several cells.
 */
export function everyProposalOnce(where: unknown, groupedBy: string | undefined): object | undefined {
  const asked = columnsOf(where);
  const isOnce = (part: string) =>
    (groupedBy && ofUnits[groupedBy as keyof typeof ofUnits] === part) ||
    asked.some((one) => ofUnits[one.column as keyof typeof ofUnits] === part && isOneValue(one.asked));
  const parts = asked.flatMap(({ column }) => ofUnits[column as keyof typeof ofUnits] ?? []);
  if (!parts.every(isOnce)) return undefined;
  return cellsFor(groupedBy ? [...asked, { column: groupedBy, asked: undefined }] : asked);
}

const isOneValue = (asked: unknown): boolean => {
  if (typeof asked !== 'object' || asked === null) return true;
  const { $in } = asked as { $in?: readonly unknown[] };
  return $in !== undefined && $in.length <= 1;
};
