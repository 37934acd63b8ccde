import { useMemo } from 'react';
import { useAnswer } from '#tracker/hub/use-answer.ts';
import { type EnumWord, useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { analysisChoices, measuresOfTheme } from '../operations.generated.ts';
import { words } from './words.ts';

/** A value that may be chosen, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Under which heading it is offered. */
  readonly group?: string;
}

/** What may be chosen from, in the reader's language. */
export interface Choices {
  readonly enumWord: EnumWord;
  readonly years: readonly Option[];
  readonly themes: readonly Option[];
  readonly themeCodes: readonly Option[];
  readonly units: readonly Option[];
  readonly divisions: readonly Option[];
  readonly quarters: readonly Option[];
  /** What the bodies count for the theme that is chosen. */
  readonly measures: readonly Option[];
}

/** What a question may be made of; measures are those of a theme. */
export function useChoices(themeId: string | undefined) {
  const [language, enumWord, { quarter }] = [useLanguage(), useEnumWord(), useWords(words)];
  const answer = useAnswer(analysisChoices, {});
  const measured = useAnswer(measuresOfTheme, { themeId: themeId ?? '' }, { isEnabled: themeId !== undefined });
  const choices = useMemo<Choices>(() => {
    const { supervisionYears, handlingUnits, divisions } = answer.data?.data ?? {};
    const themes = (supervisionYears ?? []).flatMap(({ year, themes: ofYear }) =>
      ofYear.map(({ id, code, label, labelEn }) => ({ id, code, year, name: language === 'zh' ? label : labelEn })),
    );
    const bodies = Object.entries(themeId ? (measured.data?.data ?? {}) : {});
    return {
      enumWord,
      years: (supervisionYears ?? []).map(({ year }) => ({ value: String(year), label: String(year) })),
      themes: themes.map(({ id, year, name }) => ({ value: id, label: `${year} ${name}` })),
      themeCodes: [...new Map(themes.map(({ code, name }) => [code, name]))].map(([value, label]) => ({
        value,
        label,
      })),
      units: (handlingUnits ?? []).map(({ id, name }) => ({ value: id, label: name })),
      divisions: (divisions ?? []).map(({ code, ...name }) => ({ value: code, label: name[language] })),
      quarters: [1, 2, 3, 4].map((value) => ({ value: String(value), label: quarter(value) })),
      measures: bodies.flatMap(([body, measures]) =>
        (measures ?? []).map(({ code, label, labelEn }) => ({
          value: `${body}.${code}`,
          label: language === 'zh' ? label : labelEn,
          group: enumWord('Body', body.toUpperCase()),
        })),
      ),
    };
  }, [answer.data, measured.data, themeId, language, enumWord, quarter]);
  return { answer, choices };
}
