import { z } from 'zod';
import { choiceField, dayField, groupField, listField, midnightOf, nothing, numberField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { computeFigures } from './computed-figures.ts';
import { PublishedFigureEntity } from './published-figure.entity.ts';
import { PublishedReportEntity } from './published-report.entity.ts';
import { publishedReportLifecycle } from './published-report.lifecycle.ts';
import { publishedReportPolicy } from './published-report.policy.ts';
import { figureCodes } from './recipe.ts';

const { step, publication } = ownSteps('published-report', publishedReportPolicy, publishedReportLifecycle);

/** 编制报告: one report for each as-of day. */
const prepare = step({
  verb: 'prepare',
  zh: '编制公开报告',
  en: 'prepare a report',
  action: 'prepare',
  input: z.object({
    title: textField('标题', 'Title', 120),
    asOf: dayField('数字截止日期', 'The day as of which its figures are'),
    firstDay: dayField('届内数字的起算日期', 'The first day that its figures count from'),
  }),
  make: async ({ title, asOf, firstDay }, { em, day, context }) => {
    refuseUnless(asOf <= day, '截止日期不能晚于今天。', 'It cannot be as of a day to come.');
    refuseUnless(firstDay <= asOf, '起算日期不能晚于截止日期。', 'The first day cannot be after the as-of day.');
    const same = await em.count(PublishedReportEntity, { asOf, region: context.viewer.region });
    refuseUnless(same === 0, '该截止日期已有报告，请直接使用。', 'There is a report as of that day; use it.');
    return { title, asOf, firstDay };
  },
  told: 'prepared',
});

const figureField = groupField('PublishedFigureInput', '公开的数字', 'A figure as it is published', {
  code: choiceField('FigureCode', figureCodes, '指标', 'Which figure'),
  published: textField('公开的文字，如84、20多', 'Its words, for example 84', 40),
  lowest: numberField('不小于', 'It is at least'),
  highest: numberField('不大于', 'It is at most'),
});

/** 公开报告: the figures as they are printed, each once. */
const publish = step({
  verb: 'publish',
  zh: '公开报告并登记公开的数字',
  en: 'publish a report with its figures',
  action: 'publish',
  input: z.object({
    source: textField('出处', 'Where it is published', 200),
    publishedOn: dayField('公开日期', 'The day it is published'),
    figures: listField(figureField, '公开的数字', 'The figures', { least: 1, most: figureCodes.length }),
  }),
  change: (report, { source, publishedOn, figures }, { em, day, context }) => {
    const codes = new Set(figures.map(({ code }) => code));
    refuseUnless(codes.size === figures.length, '同一指标只登记一次。', 'Each figure is given once.');
    refuseUnless(
      publishedOn >= report.asOf && publishedOn <= day,
      '公开日期应在截止日期与今天之间。',
      'It is published between its as-of day and today.',
    );
    refuseUnless(
      figures.every(({ lowest, highest }) => lowest <= highest),
      '“不小于”不能大于“不大于”。',
      'At least cannot be more than at most.',
    );
    Object.assign(report, { source, publishedOn, knownAt: min(context.now, midnightOf(publishedOn, 1)) });
    em.persist(
      figures.map((figure, place) => em.create(PublishedFigureEntity, { ...figure, reportId: report.id, place })),
    );
  },
  told: 'published',
});

const min = (one: Date, other: Date): Date => (one < other ? one : other);

/** 锁定数字: what is computed from what was known at the publication stays beside the published figures from now on. */
const lock = step({
  verb: 'lock',
  zh: '锁定报告数字',
  en: 'lock the figures of a report',
  action: 'lock',
  input: nothing,
  change: async (report, _input, { em }) => {
    const values = await computeFigures(em, report, true);
    const figures = await em.find(PublishedFigureEntity, { reportId: report.id });
    for (const figure of figures) figure.locked = values.get(figure.code) ?? null;
  },
  told: 'locked',
});

/** The steps, and how they are told of. */
export const publishedReportCommands = [prepare, publish, lock];
export { publication as publishedReportPublication };
