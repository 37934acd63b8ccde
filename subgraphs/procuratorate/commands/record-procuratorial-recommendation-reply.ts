import { defineCommand, noteReply, replyInput } from '#kit';
import { procuratorialRecommendationPublication } from '../events.ts';
import { ProcuratorialRecommendationEntity } from '../model/procuratorial-recommendation.entity.ts';
import { procuratorialRecommendationLifecycle } from '../model/procuratorial-recommendation.lifecycle.ts';
import { procuratorialRecommendationPolicy } from '../model/procuratorial-recommendation.policy.ts';

/** 登记回复: the addressee has replied to a procuratorial recommendation. */
export const recordProcuratorialRecommendationReply = defineCommand({
  name: 'procuratorial-recommendation:record-reply-to',
  zh: '登记检察建议的回复',
  en: 'record the reply to a procuratorial recommendation',
  entity: ProcuratorialRecommendationEntity,
  lifecycle: procuratorialRecommendationLifecycle,
  policy: procuratorialRecommendationPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  publication: procuratorialRecommendationPublication,
  told: 'reply-recorded',
});
