import { z } from 'zod';
import {
  choiceField,
  dayField,
  documentNoField,
  nothing,
  numberField,
  referenceField,
  textField,
  type Work,
} from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { dayBefore } from './day-before.ts';
import { governedMechanisms } from './governed-mechanisms.ts';
import { type RuleDocument, RuleDocumentEntity } from './rule-document.entity.ts';
import { ruleDocumentLifecycle } from './rule-document.lifecycle.ts';
import { ruleDocumentPolicy } from './rule-document.policy.ts';

const { step, publication } = ownSteps('rule-document', ruleDocumentPolicy, ruleDocumentLifecycle);

/** 登记制度文件: one that supersedes another is of the same mechanism, and ends it on the day before its own first. */
const issue = step({
  verb: 'issue',
  zh: '登记印发的制度文件',
  en: 'enter a rule that was issued',
  action: 'issue',
  input: z.object({
    no: documentNoField('文号', 'Document number'),
    title: textField('标题', 'Title', 120),
    issuer: textField('制发单位', 'Who has issued it', 60),
    mechanism: choiceField('GovernedMechanism', governedMechanisms, '所规范的机制', 'The mechanism that it governs'),
    measureCount: numberField('所列举措条数', 'How many numbered measures it lists').nullish(),
    inForceFrom: dayField('施行日期', 'In force from'),
    validTo: dayField('有效期止；长期有效的不填', 'The last day on which it holds; empty if none is set').nullish(),
    supersedesId: referenceField('所替代的文件', 'The document that it supersedes').nullish(),
  }),
  make: async ({ measureCount, validTo, supersedesId, ...given }, work) => {
    refuseUnless(
      validTo == null || validTo >= given.inForceFrom,
      '有效期止早于施行日期，请更正。',
      'The last day is before the first; correct one of them.',
    );
    const known = await work.em.count(RuleDocumentEntity, { no: given.no, region: work.context.cell.code });
    refuseUnless(known === 0, `文号${given.no}已登记，不必重复登记。`, `${given.no} is entered already.`);
    if (supersedesId) await assertSuperseded(supersedesId, given, work);
    return {
      ...given,
      region: work.context.cell.code,
      measureCount: measureCount ?? null,
      validTo: validTo ?? null,
      supersedesId: supersedesId ?? null,
    };
  },
  change: async ({ supersedesId, inForceFrom }, _input, work) => {
    if (!supersedesId) return;
    await work.em.flush();
    await work.run(supersede, { id: supersedesId }, { validTo: dayBefore(inForceFrom) });
  },
  told: 'issued',
});

async function assertSuperseded(
  id: string,
  { mechanism, inForceFrom }: Pick<RuleDocument, 'mechanism' | 'inForceFrom'>,
  { em }: Work,
): Promise<void> {
  const older = await em.findOne(RuleDocumentEntity, { id, status: 'ISSUED' });
  refuseUnless(
    older?.mechanism === mechanism,
    '所替代的文件须规范同一机制，且未被替代或废止；请从 ruleDocuments 中选择。',
    'What is superseded governs the same mechanism and is neither superseded nor repealed; choose one from ruleDocuments.',
  );
  refuseUnless(
    older.inForceFrom < inForceFrom,
    `施行日期须晚于所替代文件的施行日期${older.inForceFrom}。`,
    `It must come into force after the one it supersedes, which holds from ${older.inForceFrom}.`,
  );
}

/** 被替代: it holds until the day before the later one does, or as long as it would have, if that is shorter. */
const supersede = step({
  verb: 'supersede',
  zh: '被新文件替代',
  en: 'be superseded by a later rule',
  action: 'supersede',
  input: z.object({ validTo: dayField('有效期止', 'The last day on which it holds') }),
  change: (rule, { validTo }) => {
    if (rule.validTo == null || rule.validTo > validTo) rule.validTo = validTo;
  },
  told: 'superseded',
  isReaction: true,
});

const repeal = step({
  verb: 'repeal',
  zh: '废止制度文件',
  en: 'repeal a rule; it holds until today',
  action: 'repeal',
  input: nothing,
  change: (rule, _input, { day }) => {
    if (rule.validTo == null || rule.validTo > day) rule.validTo = day;
  },
  told: 'repealed',
});

/** The steps, and how they are told of. */
export const ruleDocumentCommands = [issue, supersede, repeal];
export { publication as ruleDocumentPublication };
