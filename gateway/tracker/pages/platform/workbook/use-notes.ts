import type { Source } from '#tracker/hub/answer.ts';
import { useViewer } from '#tracker/hub/viewer-context.ts';
import type { ToldWithheld } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { viewerOf } from '../../../../session/viewer.ts';
import type { WrittenSheet } from './save-workbook.ts';
import { words } from './words.ts';

/** What an export says of itself. */
export interface Notes {
  readonly title: string;
  /** What was chosen and what limits it, by name. */
  readonly said: readonly (readonly [name: string, value: string])[];
  readonly sources: readonly Source[];
  readonly withheld: readonly ToldWithheld[];
  readonly query: string;
}

/** The second sheet of an export: as of when, by whom, what was chosen, how fresh, what is withheld. */
export function useNotes(): (notes: Notes) => WrittenSheet {
  const told = useWords(words);
  const [enumWord, format, language] = [useEnumWord(), useFormat(), useLanguage()];
  const { token } = useViewer();
  return ({ title, said, sources, withheld, query }) => ({
    name: told.notes,
    head: [told.item, told.content],
    widths: [24, 90],
    rows: [
      [told.title, title],
      [told.exportedAt, format.instant(new Date().toISOString())],
      [told.exportedBy, viewerOf(token ?? '', language)],
      ...said,
      ...sources.map(({ body, state, asOf }) => [
        told.sourceOf(enumWord('Body', body.toUpperCase())),
        `${told.states[state]} ${asOf ? format.instant(asOf) : ''}`.trim(),
      ]),
      ...withheld.map(({ reason, basis, agreementNo, reviewOn }) => [
        told.withheld,
        [enumWord('WithheldReason', reason), basis, agreementNo, reviewOn].filter(Boolean).join(' · '),
      ]),
      [told.query, query],
      [told.sample, told.sampleNote],
    ],
  });
}
