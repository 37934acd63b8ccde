import { z } from 'zod';
import { nothing, numberField, referenceField, textField, yesNoField } from '#kit';
import { MemberEntity } from '../members/member.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { compileFacts } from './performance-facts.ts';
import { PerformanceRecordEntity } from './performance-record.entity.ts';
import { performanceRecordLifecycle } from './performance-record.lifecycle.ts';
import { performanceRecordPolicy } from './performance-record.policy.ts';

const { step, publication } = ownSteps('performance-record', performanceRecordPolicy, performanceRecordLifecycle);

/** 汇编: once a member and year, out of the attendances that the places have recorded. */
const compile = step({
  verb: 'compile',
  zh: '汇编委员年度履职档案',
  en: 'compile a member’s record of a year',
  action: 'compile',
  input: z.object({ memberId: referenceField('委员', 'The member'), year: numberField('年度', 'Year') }),
  make: async ({ memberId, year }, { em, day }) => {
    const member = await em.findOne(MemberEntity, { id: memberId });
    refuseUnless(member !== null, '委员不存在。', 'There is no such member.');
    refuseUnless(year <= Number(day.slice(0, 4)), '年度不能晚于今年。', 'The year cannot be one to come.');
    const known = await em.count(PerformanceRecordEntity, { memberId, year });
    refuseUnless(known === 0, '该委员该年度已有档案，可重新汇编。', 'There is a record of that year; refresh it.');
    const { no, accountId, region } = member;
    const facts = await compileFacts(em, memberId, year);
    return { memberId, memberNo: no, accountId, region, year, facts, compiledOn: day };
  },
  told: 'compiled',
});

/** 重新汇编: what has been recorded since comes in. */
const refresh = step({
  verb: 'refresh',
  zh: '重新汇编履职档案',
  en: 'compile a record again',
  action: 'refresh',
  input: nothing,
  change: async (record, _input, { em, day }) => {
    record.facts = await compileFacts(em, record.memberId, record.year);
    record.compiledOn = day;
  },
  told: 'refreshed',
});

/** 异议: by the member, who says what is missing or wrong. */
const object = step({
  verb: 'object',
  zh: '对履职档案提出异议',
  en: 'object to one’s own record',
  action: 'object',
  input: z.object({ objection: textField('异议内容', 'What is missing or wrong') }),
  change: (record, { objection }) => {
    record.objection = objection;
    record.finding = null;
  },
  told: 'objected-to',
});

/** 核实: the records are put right where they stand, then compiled again. */
const settle = step({
  verb: 'settle',
  zh: '核实履职档案异议',
  en: 'settle an objection, and compile the record again',
  action: 'settle',
  input: z.object({ finding: textField('核实情况', 'What was found') }),
  change: async (record, { finding }, { em, day }) => {
    record.facts = await compileFacts(em, record.memberId, record.year);
    record.compiledOn = day;
    record.finding = finding;
  },
  told: 'settled',
});

/** 评议: a decision of people, with reasons; no number decides it. */
const review = step({
  verb: 'review',
  zh: '评议委员履职',
  en: 'review a member’s year',
  action: 'review',
  input: z.object({
    isCommended: yesNoField('是否评为优秀委员', 'Whether the member is commended'),
    reasons: textField('理由', 'Reasons'),
  }),
  change: (record, { isCommended, reasons }, { day }) => {
    Object.assign(record, { isCommended, reasons, reviewedOn: day });
  },
  told: 'reviewed',
});

/** The steps, and how they are told of. */
export const performanceRecordCommands = [compile, refresh, object, settle, review];
export { publication as performanceRecordPublication };
