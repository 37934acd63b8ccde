import { defineEntity, p } from '@mikro-orm/core';
import { toldApart } from './progress-tally.entity.ts';

/** An index of the cells that count something: those of a day that is past have mostly come to nothing. */
const indexOf = (columns: readonly string[], besides = '') => ({
  name: `progress_owed_tally_${columns.join('_')}_index`,
  expression: `create index "progress_owed_tally_${columns.join('_')}_index" on "progress_owed_tally" (${columns.map((column) => `"${column}"`).join(', ')})${besides} where rows > 0`,
});

/**
 * 时限计数: how many units owe something by each day, and how many proposals of which it is the first such day; kept by the
 * triggers of the tracker's rows. A facet says by which columns its cells are told apart besides the day: by none, by one or
 * some (`progress-owed-tally.counts.ts`), by the year with them or without; the others are empty.
 */
export const ProgressOwedTallyEntity = defineEntity({
  name: 'ProgressOwedTally',
  tableName: 'progress_owed_tally',
  properties: {
    cell: p.uuid().primary(),
    facet: p.string().length(64),
    sortedOn: p.date(),
    year: p.integer().nullable(),
    ...toldApart,
    isCounted: p.boolean(),
    rows: p.integer(),
    proposals: p.integer(),
    /** Of which it is the first day of a unit that claims to have resolved the matter. */
    claimed: p.integer(),
    verified: p.integer(),
  },
  indexes: [
    // What is overdue by unit is of all units and many days.
    indexOf(['facet', 'sorted_on'], '\n      include ("unit_name", "claimed_outcome", "is_counted", "rows")'),
    indexOf(['facet', 'year', 'sorted_on']),
    indexOf(['facet', 'unit_id', 'sorted_on']),
  ],
});
