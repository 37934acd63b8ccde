import { defineEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { countsIn } from '../tally/define-tally.ts';
import { inboxTally } from './open-items.ts';

/** 收件箱计数: how many handlings and instruments share what an inbox is narrowed by; kept by triggers of both tables. */
export const InboxTallyEntity = defineEntity({
  name: 'InboxTally',
  tableName: inboxTally,
  properties: {
    cell: p.uuid().primary(),
    kind: p.string(),
    issuer: p.string().length(32).$type<Body>(),
    unitName: p.string().nullable(),
    awaitsReceipt: p.boolean(),
    awaitsCosign: p.boolean(),
    isCopy: p.boolean(),
    isOpen: p.boolean(),
    rows: p.integer(),
  },
});

/** How much is on a body, as far as the cells can tell. */
export const inboxCounts = countsIn(InboxTallyEntity);
