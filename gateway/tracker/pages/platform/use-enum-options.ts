import { useMemo } from 'react';
import type { Bilingual } from '#schema/language.ts';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { type EnumName, useLanguage } from '#tracker/words/language-context.ts';

/** The values of an enum of the contract as options, in the reader's language. */
export function useEnumOptions(name: EnumName): readonly { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  return useMemo(
    () =>
      Object.entries(enumWords[name] as Readonly<Record<string, Bilingual>>).map(([value, word]) => ({
        value,
        label: word[language],
      })),
    [name, language],
  );
}
