import { z } from 'zod';
import { choiceField, dayField, listField, referenceField, textField, type Work } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { takeUpMicroSuggestion } from '../suggestions/micro-suggestion.commands.ts';
import { MicroSuggestionEntity } from '../suggestions/micro-suggestion.entity.ts';
import { suggestionSubjects } from '../suggestions/suggestion-words.ts';
import { adoptionLevels } from './adoption.ts';
import type { OpinionReport } from './opinion-report.entity.ts';
import { opinionReportLifecycle } from './opinion-report.lifecycle.ts';
import { opinionReportPolicy } from './opinion-report.policy.ts';
import { OpinionSourceEntity } from './opinion-source.entity.ts';

const { step, publication } = ownSteps('opinion-report', opinionReportPolicy, opinionReportLifecycle);

const words = {
  title: textField('标题', 'Title', 120),
  text: textField('内容', 'Its words', 4_000),
  subject: choiceField('SuggestionSubject', suggestionSubjects, '类别', 'What it is about'),
};

const sourcesField = listField(referenceField('微建议', 'A micro-suggestion'), '来源微建议', 'What it was formed of');

/** Links a report with the suggestions that it was formed of; each is thereby taken up. */
async function drawOn(report: OpinionReport, suggestionIds: readonly string[], { em, run }: Work): Promise<void> {
  const ids = [...new Set(suggestionIds)];
  const found = await em.find(MicroSuggestionEntity, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  refuseUnless(
    found.length === ids.length && found.every(({ status }) => status !== 'WITHDRAWN'),
    '来源微建议不存在或已撤回，请核对。',
    'A source does not exist, or was withdrawn.',
  );
  await em.flush();
  for (const suggestion of found) {
    em.create(OpinionSourceEntity, { reportId: report.id, suggestionId: suggestion.id });
    await run(takeUpMicroSuggestion, suggestion);
  }
}

/** 编报: of suggestions, or of what members report themselves. */
const issue = step({
  verb: 'issue',
  zh: '编报社情民意信息',
  en: 'issue an opinion report',
  action: 'issue',
  input: z.object({ ...words, suggestionIds: sourcesField }),
  make: async ({ title, text, subject }, work) => ({
    ...{ title, text, subject, issuedOn: work.day, adoptions: [], instructions: [], feedbacks: [] },
    no: await nextNumber(work, 'opinion_report', '信', work.day.slice(0, 4), 4),
  }),
  change: (report, { suggestionIds }, work) => drawOn(report, suggestionIds, work),
  told: 'issued',
});

const correct = step({
  verb: 'correct',
  zh: '更正社情民意信息',
  en: 'correct an opinion report',
  action: 'correct',
  input: z.object(words),
  change: (report, given) => {
    Object.assign(report, given);
  },
  told: 'corrected',
});

const addSource = step({
  verb: 'add-source',
  zh: '补登来源微建议',
  en: 'name a further source of a report',
  action: 'addSource',
  input: z.object({ suggestionIds: sourcesField }),
  change: async (report, { suggestionIds }, work) => {
    const known = await work.em.count(OpinionSourceEntity, {
      reportId: report.id,
      suggestionId: { $in: suggestionIds },
    });
    refuseUnless(
      known === 0,
      '其中有已登记的来源，请去掉后再提交。',
      'Some of them are its sources already; leave them out.',
    );
    await drawOn(report, suggestionIds, work);
  },
  told: 'sourced',
});

/** 采用: the highest level stands for the report. */
const noteAdoption = step({
  verb: 'note-adoption',
  zh: '登记采用情况',
  en: 'note that a report was adopted',
  action: 'noteAdoption',
  input: z.object({
    level: choiceField('AdoptionLevel', adoptionLevels, '层级', 'Level'),
    adoptedBy: textField('采用单位', 'Who adopted it', 120),
    adoptedOn: dayField('采用日期', 'The day it was adopted'),
  }),
  change: (report, adoption, work) => {
    assertSince(report, adoption.adoptedOn, work);
    const adoptions = [...report.adoptions, adoption];
    const highest = Math.max(...adoptions.map(({ level }) => adoptionLevels.indexOf(level)));
    Object.assign(report, { adoptions, adoptionLevel: adoptionLevels[highest] });
  },
  told: 'adopted',
});

const noteInstruction = step({
  verb: 'note-instruction',
  zh: '登记领导批示',
  en: 'note a leader’s comment on a report',
  action: 'noteInstruction',
  input: z.object({
    office: textField('批示人职务，不写姓名', 'The office, without a name', 60),
    givenOn: dayField('批示日期', 'The day it was given'),
    text: textField('内容', 'Its words'),
  }),
  change: (report, instruction, work) => {
    assertSince(report, instruction.givenOn, work);
    report.instructions = [...report.instructions, instruction];
  },
  told: 'commented-on',
});

const noteFeedback = step({
  verb: 'note-feedback',
  zh: '登记部门反馈',
  en: 'note what a department answered',
  action: 'noteFeedback',
  input: z.object({
    unitName: textField('部门', 'Department', 120),
    givenOn: dayField('反馈日期', 'The day it answered'),
    text: textField('内容', 'Its words'),
  }),
  change: (report, feedback, work) => {
    assertSince(report, feedback.givenOn, work);
    report.feedbacks = [...report.feedbacks, feedback];
  },
  told: 'answered',
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回误编的社情民意信息',
  en: 'withdraw a report that was issued in error',
  action: 'withdraw',
  input: z.object({ reason: textField('理由', 'Reason') }),
  change: (report, { reason }) => {
    report.reason = reason;
  },
  told: 'withdrawn',
});

function assertSince({ issuedOn }: OpinionReport, on: string, { day }: Work): void {
  refuseUnless(
    issuedOn <= on && on <= day,
    `日期应在编报日期${issuedOn}与今天之间。`,
    `The day must be between ${issuedOn}, when it was issued, and today.`,
  );
}

/** The steps, and how they are told of. */
export const opinionReportCommands = [issue, correct, addSource, noteAdoption, noteInstruction, noteFeedback, withdraw];
export { publication as opinionReportPublication };
