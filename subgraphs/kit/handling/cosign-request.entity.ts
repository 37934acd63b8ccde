import { defineEntity, p } from '@mikro-orm/core';

/** 会签请求: what a lead has last asked its co-handlers to sign; kept for a co-handler whose assignment is told after it. */
export const CosignRequestEntity = defineEntity({
  name: 'CosignRequest',
  tableName: 'cosign_request',
  properties: {
    proposalId: p.uuid().primary(),
    request: p.integer(),
    text: p.text().nullable(),
    /** Whether the lead waits for signatures now. */
    isAwaited: p.boolean(),
  },
});
