import { nothing } from '#kit';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { proposalCommand } from './proposal-command.ts';

const followed = { input: nothing, isReaction: true } as const;

/** 签收: the first unit has acknowledged. */
export const noteReceipt = proposalCommand({
  ...followed,
  verb: 'note-receipt-of',
  zh: '登记签收',
  en: 'note the receipt',
  action: 'noteReceipt',
  told: 'received',
});

/** 退回: a unit has objected. */
export const noteObjection = proposalCommand({
  ...followed,
  verb: 'note-objection-to',
  zh: '登记异议',
  en: 'note an objection',
  action: 'noteObjection',
  told: 'objected-to',
});

/** 异议处理: the objection is settled, by upholding or by another unit. */
export const settleObjection = proposalCommand({
  ...followed,
  verb: 'settle-objection-to',
  zh: '异议已处理',
  en: 'settle an objection',
  action: 'settleObjection',
  change: async (proposal, _input, { em }) => {
    const handlers = await em.find(AssignmentEntity, { proposalId: proposal.id }, { fields: ['handledBy'] });
    proposal.parties = [...new Set([...proposal.parties, ...handlers.map(({ handledBy }) => handledBy)])];
  },
  told: 'objection-settled',
});

/** 办理中: a unit has begun. */
export const noteHandling = proposalCommand({
  ...followed,
  verb: 'note-handling-of',
  zh: '登记着手办理',
  en: 'note that handling has begun',
  action: 'noteHandling',
  told: 'taken-up',
});

/** 待会签: the lead has asked its co-handlers to sign. */
export const noteCosign = proposalCommand({
  ...followed,
  verb: 'note-cosign-of',
  zh: '登记待会签',
  en: 'note that signatures are awaited',
  action: 'noteCosign',
  told: 'cosign-awaited',
});

/** 已答复: every unit that owes a reply in this round has given it. */
export const noteReply = proposalCommand({
  ...followed,
  verb: 'note-reply-to',
  zh: '登记答复',
  en: 'note that all have replied',
  action: 'noteReply',
  told: 'replied-to',
});
