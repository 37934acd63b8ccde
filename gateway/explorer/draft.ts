import type { Language } from './words.ts';

/** What was typed and chosen on the page; it outlives a sign-in. */
export interface Draft {
  /** Which of the ready queries it began as; -1 for one that was handed over. */
  readonly chosen: number;
  readonly language: Language;
  readonly query: string;
  readonly variables: string;
}
