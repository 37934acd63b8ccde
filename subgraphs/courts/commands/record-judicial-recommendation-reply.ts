import { defineCommand, noteReply, replyInput } from '#kit';
import { judicialRecommendationPublication } from '../events.ts';
import { JudicialRecommendationEntity } from '../model/judicial-recommendation.entity.ts';
import { judicialRecommendationLifecycle } from '../model/judicial-recommendation.lifecycle.ts';
import { judicialRecommendationPolicy } from '../model/judicial-recommendation.policy.ts';

/** 登记回复: the addressee has replied to a judicial recommendation. */
export const recordJudicialRecommendationReply = defineCommand({
  name: 'judicial-recommendation:record-reply-to',
  zh: '登记司法建议的回复',
  en: 'record the reply to a judicial recommendation',
  entity: JudicialRecommendationEntity,
  lifecycle: judicialRecommendationLifecycle,
  policy: judicialRecommendationPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  publication: judicialRecommendationPublication,
  told: 'reply-recorded',
});
