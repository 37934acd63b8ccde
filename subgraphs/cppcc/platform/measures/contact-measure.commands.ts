import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { nothing, numberField, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { RuleDocumentEntity } from '../rules/rule-document.entity.ts';
import { ContactMeasureEntity } from './contact-measure.entity.ts';
import { contactMeasureLifecycle } from './contact-measure.lifecycle.ts';
import { contactMeasurePolicy } from './contact-measure.policy.ts';

const { step, publication } = ownSteps('contact-measure', contactMeasurePolicy, contactMeasureLifecycle);

const what = {
  text: textField('内容', 'What is to be done', 500),
  owner: textField('责任单位', 'The unit that answers for it', 60),
};

/** 部署举措: as many as the document lists, each number once. */
const plan = step({
  verb: 'plan',
  zh: '登记一条具体举措',
  en: 'enter a measure that the document lists',
  action: 'plan',
  input: z.object({
    ruleId: referenceField('列举举措的制度文件', 'The document that lists it'),
    no: numberField('序号', 'Number in the document'),
    ...what,
  }),
  make: async ({ ruleId, no, text, owner }, { em }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const rule = await em.findOne(RuleDocumentEntity, { id: ruleId, mechanism: 'MEMBER_CONTACT' }, { lockMode });
    refuseUnless(
      rule?.measureCount != null && rule.status === 'ISSUED',
      '制度文件须是有效的委员联系群众实施意见，并写明举措条数；请从 ruleDocuments 中选择。',
      'The document is one in force on members’ contact with the people that says how many measures it lists.',
    );
    refuseUnless(
      no <= rule.measureCount,
      `《${rule.title}》共${rule.measureCount}条举措，序号为1至${rule.measureCount}；增加举措须先修订文件。`,
      `The document lists ${rule.measureCount} measures, numbered from 1; it must be revised before another is added.`,
    );
    const known = await em.count(ContactMeasureEntity, { ruleId, no });
    refuseUnless(known === 0, `第${no}条已登记，请修改该条。`, `Measure ${no} is entered already; revise it.`);
    return { ruleId, no, text, owner, region: rule.region, adoptedOn: rule.inForceFrom };
  },
  told: 'planned',
});

const revise = step({
  verb: 'revise',
  zh: '修改举措内容和责任单位',
  en: 'correct a measure and who answers for it',
  action: 'revise',
  input: z.object(what),
  change: (measure, given) => {
    Object.assign(measure, given);
  },
  told: 'revised',
});

const begin = step({
  verb: 'begin',
  zh: '启动举措',
  en: 'begin a measure',
  action: 'begin',
  input: nothing,
  change: (measure, _input, { day }) => {
    measure.begunOn = day;
  },
  told: 'begun',
});

const complete = step({
  verb: 'complete',
  zh: '登记举措落实',
  en: 'note that a measure was completed, and what shows it',
  action: 'complete',
  input: z.object({ evidence: textField('落实情况说明', 'What shows that it was done', 500) }),
  change: (measure, { evidence }, { day }) => {
    measure.evidence = evidence;
    measure.completedOn = day;
  },
  told: 'completed',
});

/** The steps, and how they are told of. */
export const contactMeasureCommands = [plan, revise, begin, complete];
export { publication as contactMeasurePublication };
