import { z } from 'zod';
import { choiceField, dayField, nothing, referenceField, textField } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { MicroSuggestionEntity } from './micro-suggestion.entity.ts';
import { microSuggestionLifecycle } from './micro-suggestion.lifecycle.ts';
import { microSuggestionPolicy } from './micro-suggestion.policy.ts';
import { submitterKinds, suggestionSubjects } from './suggestion-words.ts';
import { gramsOf, textKey } from './text-likeness.ts';

const { step, publication } = ownSteps('micro-suggestion', microSuggestionPolicy, microSuggestionLifecycle);

const wordsOf = (text: string) => ({ text, textKey: textKey(text), grams: gramsOf(text) });

/** What is written down of a suggestion. */
export const suggestionFields = {
  subject: choiceField('SuggestionSubject', suggestionSubjects, '类别', 'What it is about'),
  submitterKind: choiceField('SubmitterKind', submitterKinds, '提出者类别', 'Who voiced it, as a kind'),
  text: textField('内容，不写姓名和联系方式', 'Its words, without names and contacts', 500),
};

/** 收集微建议: at a place that was open on that day. */
export const captureMicroSuggestion = step({
  verb: 'capture',
  zh: '登记微建议',
  en: 'enter a micro-suggestion',
  action: 'capture',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    voicedOn: dayField('提出日期', 'The day it was voiced'),
    sheetId: referenceField('来自的批量表；单条不填', 'The sheet it came with; else empty').nullish(),
    ...suggestionFields,
  }),
  make: async ({ placeId, voicedOn, sheetId, subject, submitterKind, text }, work) => {
    const { region } = await placeHeldAt(work, placeId, voicedOn);
    const no = await nextNumber(work, 'micro_suggestion', '微', voicedOn.slice(0, 4), 5);
    return { no, placeId, voicedOn, sheetId: sheetId ?? null, subject, submitterKind, region, ...wordsOf(text) };
  },
  told: 'captured',
});

/** 更正: what was written down wrongly; what was known before is kept. */
const correct = step({
  verb: 'correct',
  zh: '更正微建议',
  en: 'correct a micro-suggestion',
  action: 'correct',
  input: z.object({ voicedOn: dayField('提出日期', 'The day it was voiced'), ...suggestionFields }),
  change: async (suggestion, { voicedOn, subject, submitterKind, text }, work) => {
    await placeHeldAt(work, suggestion.placeId, voicedOn);
    Object.assign(suggestion, { voicedOn, subject, submitterKind, ...wordsOf(text) });
  },
  told: 'corrected',
});

/** 采用: it goes on, into a report, a proposal or a deed. */
export const takeUpMicroSuggestion = step({
  verb: 'take-up',
  zh: '采用微建议',
  en: 'take a micro-suggestion up',
  action: 'takeUp',
  input: nothing,
  told: 'taken-up',
});

const setAside = step({
  verb: 'set-aside',
  zh: '不采用微建议并说明理由',
  en: 'set a micro-suggestion aside, with a reason',
  action: 'setAside',
  input: z.object({ reason: textField('理由', 'Reason') }),
  change: (suggestion, { reason }) => {
    suggestion.reason = reason;
  },
  told: 'set-aside',
});

/** 反馈: the work place is told what became of it. */
const answerBack = step({
  verb: 'answer-back',
  zh: '向站(室)反馈结果',
  en: 'tell the work place what became of it',
  action: 'answerBack',
  input: z.object({ answer: textField('反馈内容', 'What it is told') }),
  change: (suggestion, { answer }, { day }) => {
    Object.assign(suggestion, { answer, answeredOn: day });
  },
  told: 'answered-back',
});

/** 并入: into one that was received before; both stay received suggestions. */
const mergeInto = step({
  verb: 'merge-into',
  zh: '并入相同的微建议',
  en: 'mark a micro-suggestion as a duplicate of another',
  action: 'mergeInto',
  input: z.object({ duplicateOfId: referenceField('相同的微建议', 'The other one') }),
  change: async (suggestion, { duplicateOfId }, { em }) => {
    const other = await em.findOne(MicroSuggestionEntity, { id: duplicateOfId });
    refuseUnless(
      other !== null && other.id !== suggestion.id && other.status !== 'DUPLICATE' && other.status !== 'WITHDRAWN',
      '请选择另一条未并入、未撤回的微建议。',
      'Choose another micro-suggestion that is neither a duplicate nor withdrawn.',
    );
    suggestion.duplicateOfId = duplicateOfId;
  },
  told: 'merged',
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回误录的微建议',
  en: 'withdraw a micro-suggestion that was entered in error',
  action: 'withdraw',
  input: z.object({ reason: textField('理由', 'Reason') }),
  change: (suggestion, { reason }) => {
    suggestion.reason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const microSuggestionCommands = [
  captureMicroSuggestion,
  correct,
  takeUpMicroSuggestion,
  setAside,
  answerBack,
  mergeInto,
  withdraw,
];
export { publication as microSuggestionPublication };
