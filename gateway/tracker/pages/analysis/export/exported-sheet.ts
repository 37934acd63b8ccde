import { useViewer } from '#tracker/hub/viewer-context.ts';
import { useEnumWord, useLanguage, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { viewerOf } from '../../../../session/viewer.ts';
import { type ToldAnswer, useWithheldSentences } from '../answer/told-answer.ts';
import { words as answerWords } from '../answer/words.ts';
import { addressOf, type Question } from '../questions/question.ts';
import type { Cell } from '../questions/result.ts';
import { words } from './words.ts';

/** What a file holds: a table, and the notes that go with it everywhere. */
export interface ExportedSheet {
  readonly title: string;
  readonly notesTitle: string;
  readonly columns: readonly string[];
  /** Figures as numbers, everything else as words; what is not told as the words for it. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly notes: readonly (readonly [name: string, value: string])[];
  /** Who exported it, when. */
  readonly mark: string;
}

/** Puts an answer together for a file, at the moment of the export. */
export function useExportedSheet(question: Question, { title, result, facts }: ToldAnswer): () => ExportedSheet {
  const [told, { marks }, language] = [useWords(words), useWords(answerWords), useLanguage()];
  const [format, enumWord, { token }] = [useFormat(), useEnumWord(), useViewer()];
  const { columns, rows, totals, sources = [], withheld = [], notes = [] } = result;
  const sentences = useWithheldSentences(withheld);
  const plain = (cell: Cell): string | number => (typeof cell === 'object' ? marks[cell.mark] : cell);
  const freshness = sources.map(({ body, asOf, isFresh }): [string, string] => [
    told.asOf(enumWord('Body', body)),
    `${asOf ? format.instant(asOf) : told.unknown}${isFresh ? '' : ` · ${told.stale}`}`,
  ]);
  return () => {
    const [exporter, now] = [viewerOf(token ?? '', language), format.instant(new Date().toISOString())];
    return {
      ...{ title, notesTitle: told.notesSheet, columns, mark: `${exporter} ${now}` },
      rows: [...rows, ...(totals ? [totals] : [])].map((row) => row.map(plain)),
      notes: [
        [told.question, title],
        ...facts,
        ...freshness,
        ...sentences.map((sentence): [string, string] => [told.withheld, sentence]),
        ...notes.map((note): [string, string] => [told.note, note]),
        [told.marks, told.marksNote],
        [told.documentId, question.kind.operation.id],
        [told.address, addressOf(question)],
        [told.exportedBy, exporter],
        [told.exportedAt, now],
        [told.sample, told.sampleNote],
      ],
    };
  };
}
