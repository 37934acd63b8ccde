import { z } from 'zod';
import { definePublication } from '../define-publication.ts';
import { normalisedOutcomes } from '../handling/normalised-outcome.ts';
import { type Reply, ReplyEntity } from './reply.entity.ts';
import { replyPolicy } from './reply.policy.ts';

/** What a body tells of a reply. */
export const replyState = z.object({
  handlingId: z.uuid(),
  assignmentId: z.uuid(),
  proposalId: z.uuid(),
  unitName: z.string(),
  round: z.number().int(),
  documentNo: z.string(),
  repliedOn: z.iso.date(),
  outcome: z.enum(normalisedOutcomes),
  commitments: z.array(z.object({ id: z.uuid(), text: z.string(), dueOn: z.iso.date() })),
  isSample: z.boolean(),
});

export const replyPublication = definePublication({
  subject: ReplyEntity.meta.className,
  version: 1,
  policy: replyPolicy,
  state: replyState,
  of: (reply: Reply) => ({
    handlingId: reply.handlingId,
    assignmentId: reply.assignmentId,
    proposalId: reply.proposalId,
    unitName: reply.unitName,
    round: reply.round,
    documentNo: reply.documentNo,
    repliedOn: reply.repliedOn,
    outcome: reply.outcome,
    commitments: [...reply.commitments],
    isSample: reply.isSample,
  }),
  readers: () => ['cppcc'],
  isWholeFor: () => true,
});
