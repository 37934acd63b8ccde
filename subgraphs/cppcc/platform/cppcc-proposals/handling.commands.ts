import { z } from 'zod';
import {
  choiceField,
  codeField,
  dayField,
  documentNoField,
  findReplyClass,
  numberField,
  referenceField,
  textField,
} from '#kit';
import { satisfactions } from '../../model/evaluation.entity.ts';
import { HandlingUnitEntity } from '../../model/handling-unit.entity.ts';
import { refuseUnless } from '../refuse.ts';
import { proposalStep } from './cppcc-proposal-steps.ts';

/** 交办: from that day the time for the reply runs. */
const assign = proposalStep({
  verb: 'assign',
  zh: '交办提案',
  en: 'assign a CPPCC proposal to a unit',
  action: 'assign',
  input: z.object({ unitId: referenceField('承办单位', 'The unit that handles it') }),
  change: async (proposal, { unitId }, { em, day }) => {
    const unit = await em.findOne(HandlingUnitEntity, { id: unitId });
    refuseUnless(
      unit !== null,
      '承办单位不存在，请从承办单位中选择。',
      'There is no such unit; choose one of the list.',
    );
    proposal.unitId = unitId;
    proposal.parties = unit.body ? [unit.body] : [];
    proposal.assignedOn = day;
  },
  told: 'assigned',
});

/** 延期: once, while the reply is not there. */
const extend = proposalStep({
  verb: 'extend',
  zh: '准予延期答复',
  en: 'grant more time for the reply to a CPPCC proposal',
  action: 'extend',
  input: z.object({ reason: textField('延期理由', 'Why', 500) }),
  refuses: ({ extendedOn }) =>
    extendedOn
      ? { zh: `已于${extendedOn}准予延期，不再延期，请催办。`, en: `More time was granted on ${extendedOn}; chase it.` }
      : undefined,
  change: (proposal, { reason }, { day }) => {
    proposal.extendedOn = day;
    proposal.extensionReason = reason;
  },
  told: 'extended',
});

/** 登记答复: its class is that of a version of a scheme. */
const reply = proposalStep({
  verb: 'reply',
  zh: '登记提案答复',
  en: 'record the reply to a CPPCC proposal',
  action: 'reply',
  input: z.object({
    repliedOn: dayField('答复日期', 'The day of the reply'),
    documentNo: documentNoField('答复文号', 'Document number of the reply'),
    scheme: codeField(/^[A-Z0-9_]{1,40}$/, '答复分类办法代码', 'Code of the scheme of reply classes'),
    schemeVersion: numberField('分类办法版本', 'Version of the scheme'),
    letter: codeField(/^[A-Z]$/, '办理结果类别，如 A', 'Class of the reply, for example A'),
    text: textField('答复内容', 'What was replied', 4_000),
  }),
  change: (proposal, { repliedOn, documentNo, scheme, schemeVersion, letter, text }, { day }) => {
    const found = findReplyClass(scheme, schemeVersion, letter);
    refuseUnless(
      found !== undefined,
      '没有这一分类办法、版本或类别，请从 replyClassSchemes 所列中选择。',
      'There is no such scheme, version or class; choose one that replyClassSchemes lists.',
    );
    refuseUnless(
      repliedOn <= day && repliedOn >= (proposal.assignedOn ?? repliedOn),
      '答复日期应在交办之日与今天之间，请核对。',
      'The day of the reply lies between the assignment and today; check it.',
    );
    Object.assign(proposal, {
      ...{ repliedOn, replyNo: documentNo, replyScheme: scheme, replySchemeVersion: schemeVersion },
      ...{ replyLetter: letter, outcome: found.outcome, reply: text },
    });
  },
  told: 'replied-to',
});

/** 评价: by those who proposed. */
const evaluate = proposalStep({
  verb: 'evaluate',
  zh: '登记提案者评价',
  en: 'record what the proposers think of the reply',
  action: 'evaluate',
  input: z.object({
    satisfaction: choiceField('Satisfaction', satisfactions, '评价', 'What they think of it'),
    opinion: textField('意见', 'Their opinion', 500).nullish(),
  }),
  change: (proposal, { satisfaction, opinion }, { day }) => {
    refuseUnless(
      satisfaction !== 'DISSATISFIED' || opinion != null,
      '不满意的请写明意见，以便承办单位改进。',
      'Who is dissatisfied says why, so that the unit can do better.',
    );
    Object.assign(proposal, { satisfaction, opinion: opinion ?? null, evaluatedOn: day });
  },
  told: 'evaluated',
});

/** The steps from the assignment to the evaluation. */
export const handlingCommands = [assign, extend, reply, evaluate];
