import { defineCommand, noteReply, replyInput } from '#kit';
import { disciplinaryRecommendationPublication } from '../events.ts';
import { DisciplinaryRecommendationEntity } from '../model/disciplinary-recommendation.entity.ts';
import { disciplinaryRecommendationLifecycle } from '../model/disciplinary-recommendation.lifecycle.ts';
import { disciplinaryRecommendationPolicy } from '../model/disciplinary-recommendation.policy.ts';

/** 登记回复: the addressee has replied to a disciplinary recommendation. */
export const recordDisciplinaryRecommendationReply = defineCommand({
  name: 'disciplinary-recommendation:record-reply-to',
  zh: '登记纪检监察建议的回复',
  en: 'record the reply to a disciplinary recommendation',
  entity: DisciplinaryRecommendationEntity,
  lifecycle: disciplinaryRecommendationLifecycle,
  policy: disciplinaryRecommendationPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  publication: disciplinaryRecommendationPublication,
  told: 'reply-recorded',
});
