import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { words } from './words.ts';

/** A division of the city by its code. */
export interface NamedDivision {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What divisions are called in the reader's language; a code that ends in 00 is the city itself. */
export function useDivisionName(divisions: readonly NamedDivision[] | null | undefined): (code: string) => string {
  const language = useLanguage();
  const { wholeCity } = useWords(words);
  return (code) =>
    divisions?.find((division) => division.code === code)?.[language] ?? (code.endsWith('00') ? wholeCity : code);
}
