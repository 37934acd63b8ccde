import { defineCommand, noteReply, replyInput } from '#kit';
import { procuratorialRecommendationReplyRecorded } from '../events.ts';
import { ProcuratorialRecommendationEntity } from '../model/procuratorial-recommendation.entity.ts';
import { procuratorialRecommendationLifecycle } from '../model/procuratorial-recommendation.lifecycle.ts';
import { procuratorialRecommendationPolicy } from '../model/procuratorial-recommendation.policy.ts';

/** 登记回复: the addressee has replied to a procuratorial recommendation. */
export const recordProcuratorialRecommendationReply = defineCommand({
  name: 'procuratorial-recommendation:record-reply',
  entity: ProcuratorialRecommendationEntity,
  lifecycle: procuratorialRecommendationLifecycle,
  policy: procuratorialRecommendationPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  event: ({ id, proposalId, repliedOn }) =>
    procuratorialRecommendationReplyRecorded({ instrumentId: id, proposalId, repliedOn: repliedOn ?? '' }),
});
