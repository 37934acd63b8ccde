import type { Language } from '#schema/language.ts';
import { classOf } from '../access/confidential.ts';
import { type ClauseWords, labelOfField } from './grant-words.ts';

/** A field that a clause may open, and what it is called. */
export interface OpenableField {
  readonly name: string;
  readonly label: string;
}

/**
 * The fields of a kind of record that may be opened to others: the record itself first, with all that comes with it; then
 * each that is opened for itself; never what its owner keeps.
 */
export function openableFields(words: ClauseWords, noun: string, language: Language): OpenableField[] {
  const confidential = words.nouns.get(noun)?.confidential;
  const ofThemselves = Object.entries(confidential?.fields ?? {}).flatMap(([name, of]) => (of === 'row' ? [] : [name]));
  return ['id', ...ofThemselves]
    .filter((name) => classOf(confidential, name).level !== 'OWNER')
    .map((name) => ({ name, label: labelOfField(words, noun, name, language) }));
}
