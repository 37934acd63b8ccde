import { defineCommand, noteReply, replyInput } from '#kit';
import { judicialRecommendationReplyRecorded } from '../events.ts';
import { JudicialRecommendationEntity } from '../model/judicial-recommendation.entity.ts';
import { judicialRecommendationLifecycle } from '../model/judicial-recommendation.lifecycle.ts';
import { judicialRecommendationPolicy } from '../model/judicial-recommendation.policy.ts';

/** 登记回复: the addressee has replied to a judicial recommendation. */
export const recordJudicialRecommendationReply = defineCommand({
  name: 'judicial-recommendation:record-reply',
  entity: JudicialRecommendationEntity,
  lifecycle: judicialRecommendationLifecycle,
  policy: judicialRecommendationPolicy,
  action: 'recordReply',
  input: replyInput,
  change: noteReply,
  event: ({ id, proposalId, repliedOn }) =>
    judicialRecommendationReplyRecorded({ instrumentId: id, proposalId, repliedOn: repliedOn ?? '' }),
});
