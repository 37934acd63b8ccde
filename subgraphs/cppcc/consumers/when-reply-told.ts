import { defineConsumer, replyState } from '#kit';
import { CommitmentEntity } from '../model/commitment.entity.ts';
import { RecordedReplyEntity } from '../model/recorded-reply.entity.ts';

/** 答复: the CPPCC keeps of it what it compares over rounds and years; what it promises goes onto the ledger, once. */
export const whenReplyTold = defineConsumer({
  name: 'when-reply-told',
  subject: 'Reply',
  from: () => true,
  state: replyState,
  react: async ({ publisher, id: replyId, state }, { em, context }) => {
    const { region } = context.viewer;
    if ((await em.count(RecordedReplyEntity, { id: replyId })) === 0) {
      const { proposalId, assignmentId, unitName, round, documentNo, repliedOn, outcome, isSample } = state;
      em.create(RecordedReplyEntity, {
        ...{ id: replyId, region, body: publisher, recordedAt: context.now },
        ...{ proposalId, assignmentId, unitName, round, documentNo, repliedOn, outcome, isSample },
      });
    }
    const ids = state.commitments.map(({ id }) => id);
    const known = ids.length > 0 ? await em.find(CommitmentEntity, { id: { $in: ids } }, { fields: ['id'] }) : [];
    for (const { id, text, dueOn } of state.commitments) {
      if (known.some((commitment) => commitment.id === id)) continue;
      const { proposalId, assignmentId, unitName, round, repliedOn, isSample } = state;
      em.create(CommitmentEntity, {
        ...{ id, proposalId, assignmentId, unitName, round, isSample, text, dueOn },
        body: publisher,
        region,
        promisedOn: repliedOn,
        recordedAt: context.now,
      });
    }
  },
});
