import { z } from 'zod';
import { choiceField, groupField, listField, nothing, numberField, plainField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { checkSheet } from './check-sheet.ts';
import { captureMicroSuggestion } from './micro-suggestion.commands.ts';
import { suggestionSheetLifecycle } from './suggestion-sheet.lifecycle.ts';
import { suggestionSheetPolicy } from './suggestion-sheet.policy.ts';
import { submitterKinds, suggestionSubjects } from './suggestion-words.ts';

const { step, publication } = ownSteps('suggestion-sheet', suggestionSheetPolicy, suggestionSheetLifecycle);

/** The most rows that one sheet may have: each goes the whole way of a step. */
const mostRows = 200;

const rowField = groupField('SuggestionRowInput', '表中的一行', 'A row of the sheet', {
  row: numberField('表中的行号', 'Number of the row in the sheet'),
  placeNo: plainField('站(室)编号', 'Number of the work place', 60),
  voicedOn: plainField('提出日期，如2023-08-12、2023年8月12日', 'The day, for example 2023-08-12', 30),
  subject: choiceField('SuggestionSubject', suggestionSubjects, '类别', 'What it is about'),
  submitterKind: choiceField('SubmitterKind', submitterKinds, '提出者类别', 'Who voiced it, as a kind'),
  text: plainField('内容', 'Its words', 2_000),
});

/** 核对: every row is looked at, nothing is taken in. Words of a row that is refused are not kept. */
const check = step({
  verb: 'check',
  zh: '核对微建议批量表，不登记',
  en: 'check a sheet of micro-suggestions without taking it in',
  action: 'check',
  input: z.object({ rows: listField(rowField, '各行', 'The rows', { least: 1, most: mostRows }) }),
  make: async ({ rows }, work) => ({
    ...(await checkSheet(rows, work)),
    enteredBy: work.context.viewer.id,
    enteredOn: work.day,
  }),
  told: 'checked',
});

/** 登记: the good rows become suggestions, each by a step of its own. */
const load = step({
  verb: 'load',
  zh: '登记批量表中核对无误的行',
  en: 'take in the good rows of a checked sheet',
  action: 'load',
  input: nothing,
  change: async (sheet, _input, { em, make }) => {
    const rows = sheet.good;
    Object.assign(sheet, { taken: rows.length, good: [] });
    await em.flush();
    for (const { row: _row, ...suggestion } of rows) {
      await make(captureMicroSuggestion, { ...suggestion, sheetId: sheet.id });
    }
  },
  told: 'loaded',
});

/** The steps, and how they are told of. */
export const suggestionSheetCommands = [check, load];
export { publication as suggestionSheetPublication };
