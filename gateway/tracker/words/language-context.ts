import { createContext, useContext } from 'react';
import type { Bilingual, Language } from '#schema/language.ts';
import { enumWords } from './enum-words.generated.ts';

const Context = createContext<Language>('zh');

/** Gives the language to what lies within. */
export const LanguageProvider = Context.Provider;

/** The language of the reader. */
export const useLanguage = (): Language => useContext(Context);

/** Words of a part of the tracker in both languages: the same keys, which the compiler and a test hold to. */
export interface Words<Entries> {
  readonly zh: Entries;
  readonly en: Entries;
}

/** The words of a part in the reader's language. */
export const useWords = <Entries>(words: Words<Entries>): Entries => words[useLanguage()];

/** An enum of the contract that the tracker's operations use. */
export type EnumName = keyof typeof enumWords;

/** Says what a value of the contract's enums is called; an unknown value is shown as it came. */
export type EnumWord = (name: EnumName, value: string) => string;

/** What values of the contract's enums are called in the reader's language. */
export function useEnumWord(): EnumWord {
  const language = useLanguage();
  return (name, value) => (enumWords[name] as Readonly<Record<string, Bilingual>>)[value]?.[language] ?? value;
}
