import { type AskedColumn, askedFor, columnsOf, type KeptCounts } from '#kit';
import { askedSeverally, ofProposals, partsOf } from './progress-columns.counts.ts';
import { type HeldSets, heldSets } from './progress-set-tally.counts.ts';
import { ProgressTallyEntity } from './progress-tally.entity.ts';

/** What all cells know. */
const ofAllCells = ['year', 'verifiedResult', 'isCounted'];

/** The fewest cells that know the columns that are asked about; undefined where none do. */
function cellsFor(asked: readonly AskedColumn[]): { readonly grain: string } | undefined {
  const told = partsOf(asked, ofAllCells);
  if (!told) return undefined;
  const { proposal, units } = told;
  const isKept = proposal.length === 0 || (proposal.length === 1 && units === '');
  return { grain: [...(isKept ? proposal : ofProposals), units].filter(Boolean).join(' ') };
}

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
  const cells = cellsFor(askedFor(where, groupedBy));
  if (!cells) return undefined;
  const several = askedSeverally(columnsOf(where), groupedBy);
  if (several.length === 0) return { cells, sets: undefined };
  const sets = several.length === 1 ? heldSets(where, several[0]?.column, groupedBy) : undefined;
  return sets && { cells, sets };
}
