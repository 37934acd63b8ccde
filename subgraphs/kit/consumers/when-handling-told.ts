import { defineConsumer, isNews } from '../define-consumer.ts';
import { CoHandlingEntity } from '../handling/co-handling.entity.ts';
import { noteCosignRequest } from '../handling/commands/note-cosign-request.ts';
import { HandlingEntity } from '../handling/handling.entity.ts';
import { handlingState } from '../handling/handling.publication.ts';

/** 会签: a lead's request reaches its co-handlers, a co-handler's signature or opinion reaches the lead. */
export const whenHandlingTold = defineConsumer({
  name: 'when-handling-told',
  subject: HandlingEntity.meta.className,
  from: () => true,
  state: handlingState,
  react: async (told, { em, run }) => {
    const { version, state } = told;
    const { assignmentId, proposalId, role, cosignRequest, cosignText } = state;
    if (role === 'LEAD' && cosignRequest > 0) {
      const asked = await em.find(HandlingEntity, {
        proposalId,
        role: 'CO_HANDLER',
        cosignRequest: { $lt: cosignRequest },
      });
      for (const handling of asked) {
        await run(noteCosignRequest, handling, { request: cosignRequest, text: cosignText });
      }
    }
    if (role !== 'CO_HANDLER') return;
    const known = await em.findOne(CoHandlingEntity, { assignmentId });
    if (known && !isNews(told, known.handlingVersion)) return;
    const row = known ?? em.create(CoHandlingEntity, { assignmentId, proposalId, unitName: state.unitName });
    em.persist(row);
    row.signedRequest = state.signedRequest;
    row.isSignatureGiven = state.isSignatureGiven;
    row.opinion = state.opinion;
    row.opinionOn = state.repliedOn;
    row.handlingVersion = version;
  },
});
