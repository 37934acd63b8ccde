import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reaction } from '../define-command.ts';
import { defineConsumer, isNews, type Told } from '../define-consumer.ts';
import { CoHandlingEntity } from '../handling/co-handling.entity.ts';
import { noteCosignRequest } from '../handling/commands/note-cosign-request.ts';
import { CosignRequestEntity } from '../handling/cosign-request.entity.ts';
import { HandlingEntity } from '../handling/handling.entity.ts';
import { type HandlingState, handlingState } from '../handling/handling.publication.ts';

/** 会签: a lead's request reaches its co-handlers, a co-handler's signature or opinion reaches the lead. */
export const whenHandlingTold = defineConsumer({
  name: 'when-handling-told',
  subject: HandlingEntity.meta.className,
  from: () => true,
  state: handlingState,
  react: async (told, work) => {
    if (told.state.role === 'LEAD') await noteRequest(told.state, work);
    if (told.state.role === 'CO_HANDLER') await noteCoHandler(told, work.em);
  },
});

async function noteRequest({ proposalId, status, cosignRequest, cosignText }: HandlingState, { em, run }: Reaction) {
  if (cosignRequest === 0) {
    await em.nativeUpdate(CosignRequestEntity, { proposalId }, { isAwaited: false });
    return;
  }
  const given = { request: cosignRequest, text: cosignText };
  await em.upsert(CosignRequestEntity, { proposalId, ...given, isAwaited: status === 'AWAITING_COSIGN' });
  const isBehind = { proposalId, role: 'CO_HANDLER', cosignRequest: { $lt: cosignRequest } } as const;
  for (const handling of await em.find(HandlingEntity, isBehind)) await run(noteCosignRequest, handling, given);
}

async function noteCoHandler(told: Told<HandlingState>, em: EntityManager): Promise<void> {
  const { assignmentId, proposalId, unitName, signedRequest, isSignatureGiven, opinion, repliedOn } = told.state;
  const known = await em.findOne(CoHandlingEntity, { assignmentId });
  if (known && !isNews(told, known.handlingVersion)) return;
  const row = known ?? em.create(CoHandlingEntity, { assignmentId, proposalId, unitName });
  em.persist(row);
  const stands = { signedRequest, isSignatureGiven, opinion, opinionOn: repliedOn, handlingVersion: told.version };
  Object.assign(row, stands);
}
