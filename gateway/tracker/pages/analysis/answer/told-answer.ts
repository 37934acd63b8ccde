import { purposes } from '#schema/purpose.ts';
import type { Source } from '#tracker/hub/answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import type { ToldWithheld } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import type { Choices } from '../questions/choices.ts';
import { fields } from '../questions/fields.ts';
import type { Question } from '../questions/question.ts';
import type { Result } from '../questions/result.ts';
import { words as questionWords } from '../questions/words.ts';
import { words } from './words.ts';

/** An answer with all that must be known to read it: what was asked, for which purpose, as of when, what is missing. */
export interface ToldAnswer {
  readonly title: string;
  readonly result: Result;
  /** Facts by name, in the reader's language; the same on the screen and in every export. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Puts beside a result what must be known to read it. */
export function useToldAnswer(
  question: Question,
  result: Result,
  sources: readonly Source[],
  choices: Choices,
): ToldAnswer {
  const [told, questions, language] = [useWords(words), useWords(questionWords), useLanguage()];
  const [format, enumWord, { purpose }] = [useFormat(), useEnumWord(), useViewer()];
  const conditions = question.kind.fields.flatMap((name) => {
    const given = question.values[name] ?? [];
    const offered = fields[name].options(choices);
    const labels = given.map((value) => offered.find((option) => option.value === value)?.label ?? value);
    return labels.length > 0 ? [`${questions.fields[name]} ${labels.join(told.comma)}`] : [];
  });
  const states = sources.map(({ body, state, asOf }) =>
    [enumWord('Body', body), told.states[state], asOf ? format.instant(asOf) : '']
      .filter((part) => part !== '')
      .join(' '),
  );
  const { isComplete, k } = result;
  return {
    title: questions.kinds[question.kind.id],
    result,
    facts: [
      [told.conditions, conditions.join(language === 'zh' ? '；' : '; ') || told.none],
      ...(purpose ? [[told.purpose, purposes[purpose][language]] as const] : []),
      ...(isComplete === undefined ? [] : [[told.completeness, isComplete ? told.complete : told.incomplete] as const]),
      ...(k === undefined ? [] : [[told.guard, told.k(k)] as const]),
      [told.responses, states.join(language === 'zh' ? '；' : '; ')],
    ],
  };
}

/** What is withheld of a result, as sentences. */
export function useWithheldSentences(withheld: readonly ToldWithheld[]): string[] {
  const [{ withheldFields }, enumWord] = [useWords(words), useEnumWord()];
  const names: Readonly<Record<string, string>> = withheldFields;
  return withheld.map(({ field, reason, basis, agreementNo, reviewOn }) =>
    [names[field] ?? field, enumWord('WithheldReason', reason), basis, agreementNo, reviewOn]
      .filter((part) => part != null && part !== '')
      .join(' · '),
  );
}
