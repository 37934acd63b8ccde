import type { Language } from '#schema/language.ts';
import { classOf, nameOfClass } from '../access/confidential.ts';
import { type ClauseWords, labelOfField } from './grant-words.ts';

/** A field that a clause may open, and what it is called. */
export interface OpenableField {
  readonly name: string;
  readonly label: string;
}

/**
 * The fields of a kind of record that may be opened to others: the record itself with what comes with it, then each field
 * that is closed by itself; never what its owner keeps.
 */
export function openableFields(words: ClauseWords, noun: string, language: Language): OpenableField[] {
  const confidential = words.nouns.get(noun)?.confidential;
  const closed = Object.keys(confidential?.fields ?? {}).filter((name) => nameOfClass(confidential, name) !== 'row');
  return ['id', ...closed]
    .filter((name) => classOf(confidential, name).level !== 'OWNER')
    .map((name) => ({ name, label: labelOfField(words, noun, name, language) }));
}
