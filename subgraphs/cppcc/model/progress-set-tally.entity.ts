import { defineEntity, p } from '@mikro-orm/core';
import { verifiedResults } from './verified-results.ts';

/**
 * 并见计数: how many proposals have units that show the same set of values of one column. So proposals are counted that have
 * a unit with one value or another, each once. Kept by the triggers of the tracker's rows.
 */
export const ProgressSetTallyEntity = defineEntity({
  name: 'ProgressSetTally',
  tableName: 'progress_set_tally',
  properties: {
    cell: p.uuid().primary(),
    /** The column whose values these are, as the tracker's rows name it. */
    of: p.string().length(32),
    year: p.integer(),
    verifiedResult: p.enum(verifiedResults).nullable(),
    /** The values that the units of these proposals show, and those that units show which claim to have resolved it. */
    held: p.array(),
    claimed: p.array(),
    isCounted: p.boolean(),
    proposals: p.integer(),
  },
  indexes: [{ properties: ['of', 'year'] }],
});
