import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties, normalisedOutcomes } from '#kit';
import type { Body } from '#schema/registry.ts';
import { timelineTriggers } from './timeline-entry.sources.ts';

/** 已收答复: what the CPPCC keeps of a reply: which round, when, under which number, with which claimed outcome. */
export const RecordedReplyEntity = defineEntity({
  name: 'RecordedReply',
  tableName: 'recorded_reply',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    assignmentId: p.uuid(),
    body: p.string().length(32).$type<Body>(),
    unitName: p.string(),
    round: p.integer(),
    documentNo: p.string(),
    repliedOn: p.date(),
    outcome: p.enum(normalisedOutcomes),
  },
  indexes: [
    { properties: ['proposalId', 'repliedOn'] },
    { properties: ['repliedOn', 'proposalId'] },
    { properties: ['assignmentId'] },
  ],
  triggers: timelineTriggers('recorded_reply'),
});
