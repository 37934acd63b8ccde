import type { KeptCounts } from '#kit';
import { ProgressOwedTallyEntity } from './progress-owed-tally.entity.ts';

/** The columns by which what is owed is counted, and how a facet names them, in its order. */
const names: Readonly<Record<string, string>> = {
  ...{ year: 'year', themeId: 'themeId', partner: 'partner', proposalStatus: 'proposalStatus' },
  ...{
    verifiedResult: 'verifiedResult',
    body: 'body',
    unitId: 'unit',
    unitName: 'unit',
    role: 'role',
    status: 'status',
  },
  ...{ claimedOutcome: 'claimedOutcome', awaitsCosign: 'awaitsCosign' },
};

const ofAllCells = ['sortedOn', 'isCounted'];

/** How many units owe something by a day, as far as the cells can tell: they know one column, or one and the year. */
export const countsOfOwed: KeptCounts = {
  entity: ProgressOwedTallyEntity,
  number: 'rows',
  cellsFor: (asked) => {
    const columns = asked.map(({ column }) => column).filter((column) => !ofAllCells.includes(column));
    if (!columns.every((column) => column in names)) return undefined;
    const named = new Set(columns.map((column) => names[column]));
    const facet = [...new Set(Object.values(names))].filter((name) => named.has(name));
    const isKept = facet.length <= 1 || (facet.length === 2 && facet[0] === 'year');
    return isKept ? { facet: facet.join(' ') } : undefined;
  },
};
