import { type AskedColumn, askedFor, columnsOf, type KeptCounts } from '#kit';
import { askedSeverally, partsOf } from './progress-columns.counts.ts';
import { ProgressOwedTallyEntity } from './progress-owed-tally.entity.ts';

/** What all cells know, and the two columns that a facet may name besides the parts. */
const [ofAllCells, beside] = [
  ['sortedOn', 'isCounted'],
  ['year', 'verifiedResult'],
];

/** The cells of the facet, such as count something, that knows the columns that are asked about: at most one of the proposal, or those of its units, and the year. */
function cellsFor(asked: readonly AskedColumn[]): object | undefined {
  const told = partsOf(asked, [...ofAllCells, ...beside]);
  if (!told || !asked.some(({ column }) => column === 'sortedOn') || !asked.every(isUpTo)) return undefined;
  const [year, result] = beside.map((name) => asked.some(({ column }) => column === name));
  const facet = [...told.proposal, ...(result ? ['verifiedResult'] : []), ...(told.units ? [told.units] : [])];
  return facet.length <= 1 ? { facet: [...(year ? ['year'] : []), ...facet].join(' '), rows: { $gt: 0 } } : undefined;
}

/** A proposal stands at its first day alone, so that days can only be added up from the first on. */
const isUpTo = ({ column, asked }: AskedColumn): boolean =>
  column !== 'sortedOn' || Object.keys(asked ?? {}).every((operator) => operator === '$lt' || operator === '$lte');

/** How many units owe something up to a day, as far as the cells can tell. */
export const countsOfOwed: KeptCounts = { entity: ProgressOwedTallyEntity, number: 'rows', cellsFor };

/** The cells that count the units and proposals which owe something up to a day; undefined where a proposal may stand in several. */
export function owedCounting(where: unknown, groupedBy: string | undefined): object | undefined {
  return askedSeverally(columnsOf(where), groupedBy).length > 0 ? undefined : cellsFor(askedFor(where, groupedBy));
}
