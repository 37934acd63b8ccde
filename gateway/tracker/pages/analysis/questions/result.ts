import type { Language } from '#schema/language.ts';
import type { ToldWithheld } from '#tracker/parts/withheld-note.tsx';
import type { EnumWord } from '#tracker/words/language-context.ts';
import type { Choices } from './choices.ts';
import type { Values } from './fields.ts';
import type { words } from './words.ts';

/** Why there is no value: too small a count is not told, it was never recorded, or there can be none. */
export type Mark = 'SUPPRESSED' | 'NOT_RECORDED' | 'NOT_APPLICABLE';

/** What stands in a place of the table; a mark is never a zero. */
export type Cell = string | number | { readonly mark: Mark };

/** An answer as a table, for the screen and for export alike. */
export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals?: readonly Cell[];
  /** The columns that are drawn, by their places. */
  readonly drawn: readonly number[];
  /** False when the part of some body is not up to date; undefined where the hub does not say. */
  readonly isComplete?: boolean;
  readonly sources?: readonly { readonly body: string; readonly asOf: string | null; readonly isFresh: boolean }[];
  readonly withheld?: readonly ToldWithheld[];
  /** The smallest count above zero that is told. */
  readonly k?: number;
  /** What else is to be known of it. */
  readonly notes?: readonly string[];
}

/** What an answer is put into words with. */
export interface Telling {
  readonly words: (typeof words)['zh'];
  readonly enumWord: EnumWord;
  readonly language: Language;
  readonly choices: Choices;
  readonly values: Values;
}

/** A figure; a mark where none was told. */
export const figure = (value: number | null | undefined, mark: Mark = 'NOT_RECORDED'): Cell => value ?? { mark };
