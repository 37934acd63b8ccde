import { type ActionRule, definePolicy, hubOnly, officers, openToPartners } from '../define-policy.ts';
import { type Handling, HandlingEntity } from './handling.entity.ts';

const handlers = officers('liaison', 'clerk', 'inspection-office');

type Role = Handling['role'];

/** A step of those who handle in one of the roles. */
const as = (zh: string, en: string, ...roles: readonly Role[]): ActionRule<Handling> => ({
  ...handlers,
  where: { zh, en, holds: (_viewer, { role }) => roles.includes(role) },
});

const asCoHandler = as('会办', 'as co-handler', 'CO_HANDLER');
const asReplier = as('主办、独办、分办', 'as lead, alone or separately', 'LEAD', 'SOLE', 'SEPARATE');
const asLead = as('主办', 'as lead', 'LEAD');

/** Partners see where a handling stands; only the handling body's own officers move it. */
export const handlingPolicy = definePolicy(HandlingEntity, {
  read: openToPartners,
  actions: {
    assign: hubOnly,
    acknowledge: handlers,
    object: handlers,
    uphold: hubOnly,
    start: handlers,
    requestCosign: asLead,
    noteCosignRequest: hubOnly,
    giveOpinion: asCoHandler,
    cosign: asCoHandler,
    reply: asReplier,
    reopen: hubOnly,
    extend: hubOnly,
    suspend: hubOnly,
    resume: hubOnly,
    release: hubOnly,
  },
  confidential: {
    zh: '办理情况',
    en: 'handlings',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '记录',
        en: 'the record',
        basis: { zh: '办理进度按战略合作协议开放。', en: 'Where a handling stands is opened by agreement.' },
      },
      outcome: {
        level: 'PARTNERS',
        zh: '答复结果',
        en: 'outcome',
        basis: { zh: '答复结果按战略合作协议开放。', en: 'The outcome of a handling is opened by agreement.' },
      },
      process: {
        level: 'BILATERAL',
        zh: '过程信息',
        en: 'process papers',
        basis: {
          zh: '异议、会签稿等过程性信息不予公开(政府信息公开条例第十六条)。',
          en: 'Objections, drafts for signature and other process papers are kept (Open Government Information art. 16).',
        },
      },
    },
    fields: {
      assignmentId: 'row',
      assignmentVersion: 'row',
      proposalId: 'row',
      proposalNo: 'row',
      title: 'row',
      problemCount: 'row',
      unitId: 'row',
      unitName: 'row',
      parties: 'row',
      role: 'row',
      status: 'row',
      statusBefore: 'row',
      assignedOn: 'row',
      replyDueOn: 'row',
      replyMonths: 'row',
      receivedOn: 'row',
      startedOn: 'row',
      round: 'row',
      reopenedOn: 'row',
      extendedOn: 'row',
      suspendedOn: 'row',
      releasedOn: 'row',
      repliedOn: 'row',
      repliedRound: 'row',
      nextDueOn: 'row',
      objectedOn: 'row',
      upheldOn: 'row',
      cosignRequest: 'row',
      signedRequest: 'row',
      replyNo: 'outcome',
      replyScheme: 'outcome',
      replySchemeVersion: 'outcome',
      replyLetter: 'outcome',
      claimedOutcome: 'outcome',
      objectionReason: 'process',
      objection: 'process',
      reopeningReason: 'process',
      extensionReason: 'process',
      cosignText: 'process',
      isSignatureGiven: 'process',
      opinion: 'process',
    },
    derived: ['clocks', 'clocksIfReceivedToday', 'replies', 'coHandlers', 'allowedActions', 'withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id' },
  },
});
