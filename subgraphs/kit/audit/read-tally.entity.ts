import { defineEntity, p } from '@mikro-orm/core';

/** How many rows of a kind someone has read on a day in Asia/Shanghai: what the caps of grants are held against. */
export const ReadTallyEntity = defineEntity({
  name: 'ReadTally',
  tableName: 'read_tally',
  properties: {
    viewerId: p.string().primary(),
    day: p.date().primary(),
    noun: p.string().primary(),
    rows: p.integer(),
  },
});
