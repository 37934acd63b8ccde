import { type RawQueryFragment, raw } from '@mikro-orm/core';
import { defineConsumer, type Reaction, replyState } from '#kit';
import { CommitmentEntity } from '../model/commitment.entity.ts';
import { RecordedReplyEntity } from '../model/recorded-reply.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';

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
      if (round === 1 && outcome === 'IN_PLAN') await noteFirstInPlan(proposalId, em);
    }
    const ids = state.commitments.map(({ id }) => id);
    if (ids.length === 0) return;
    const known = await em.find(CommitmentEntity, { id: { $in: ids } }, { fields: ['id'] });
    const { year } = await em.findOneOrFail(SupervisionProposalEntity, { id: state.proposalId });
    for (const { id, text, dueOn } of state.commitments) {
      if (known.some((commitment) => commitment.id === id)) continue;
      const { proposalId, assignmentId, unitName, round, repliedOn, isSample } = state;
      em.create(CommitmentEntity, {
        ...{ id, proposalId, year, assignmentId, unitName, round, isSample, text, dueOn },
        body: publisher,
        region,
        promisedOn: repliedOn,
        recordedAt: context.now,
      });
    }
  },
});

/** That a matter was first answered as in plan is no step of the proposal: its version stays. */
const noteFirstInPlan = (proposalId: string, em: Reaction['em']): Promise<number> =>
  em.nativeUpdate(
    SupervisionProposalEntity,
    { id: proposalId, isFirstInPlan: false },
    { isFirstInPlan: true, version: raw('version') as RawQueryFragment },
  );
