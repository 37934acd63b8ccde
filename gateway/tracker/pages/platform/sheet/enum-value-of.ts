import type { Bilingual } from '#schema/language.ts';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { plainKey } from './plain-key.ts';

/** The value of an enum by its code, its name in either language, or the only name that a shorter or longer word fits. */
export function enumValueOf(name: 'SuggestionSubject' | 'SubmitterKind', given: string): string | undefined {
  const key = plainKey(given);
  if (key === '') return undefined;
  const values = Object.entries(enumWords[name] as Readonly<Record<string, Bilingual>>).map(
    ([value, { zh, en }]) => [value, [value, zh, en].map(plainKey)] as const,
  );
  const exact = values.find(([, keys]) => keys.includes(key));
  if (exact) return exact[0];
  const near = values.filter(([, [, zh = '']]) => zh.includes(key) || key.includes(zh));
  return near.length === 1 ? near[0]?.[0] : undefined;
}
