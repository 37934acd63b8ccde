import type { Answer } from '#tracker/hub/answer.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { words as shared } from '../words.ts';
import { SaveButton } from '../workbook/save-button.tsx';
import type { WrittenSheet } from '../workbook/save-workbook.ts';
import { useNotes } from '../workbook/use-notes.ts';
import { type ReportBesideLastQuery, reportBesideLast } from './operations.generated.ts';
import type { ShownReport } from './shown-report.ts';
import { words } from './words.ts';

interface Props {
  readonly answer: Answer<ReportBesideLastQuery>;
  readonly report: ShownReport;
}

/** Gives the figures, the records by which they have changed, and what the file rests on. */
export function ExportReport({ answer: { data, sources }, report }: Props) {
  const told = useWords(words);
  const { exportSheet } = useWords(shared);
  const [enumWord, format, notesOf] = [useEnumWord(), useFormat(), useNotes()];
  const lastOf = new Map(data.last?.figures.map((figure) => [figure.code, figure]));
  const figures: WrittenSheet = {
    name: told.sheetFigures,
    head: [
      ...[told.figure, told.published, told.computed, told.locked, told.matches],
      ...[told.lastPublished, told.lastComputed, told.howCounted],
    ],
    widths: [44, 20, 14, 14, 10, 20, 14, 70],
    rows: report.figures.map((figure) => [
      ...[figure.label, figure.published, figure.computed, figure.locked],
      figure.matches ? told.isMatch : told.isDifferent,
      ...[lastOf.get(figure.code)?.published ?? null, lastOf.get(figure.code)?.computed ?? null, figure.recipe],
    ]),
  };
  const differences: WrittenSheet = {
    name: told.differences,
    head: [told.figure, told.change, told.why, told.record, told.heldOn, told.recordedAt],
    widths: [44, 10, 34, 28, 14, 22],
    rows: report.figures.flatMap(({ label, differences: changed }) =>
      changed.map((one) => [
        ...[label, one.change, enumWord('ReportDifferenceKind', one.kind), one.label ?? told.closedRecord],
        ...[one.heldOn, format.instant(one.recordedAt)],
      ]),
    ),
  };
  const notes = () =>
    notesOf({
      title: report.title,
      said: [
        [told.asOf, report.asOf],
        [told.firstDay, report.firstDay],
        [told.source, report.source ?? '—'],
        [told.publishedOn, report.publishedOn ?? '—'],
        [told.knownAt, report.knownAt ? format.instant(report.knownAt) : '—'],
        [told.chooseLast, data.last ? `${data.last.asOf} ${data.last.title}` : told.noLast],
        [told.differences, told.differencesNote],
      ],
      sources,
      withheld: [],
      query: `${reportBesideLast.name} ${reportBesideLast.id}`,
    });
  return (
    <SaveButton
      label={exportSheet}
      fileName={`${told.fileName(report.asOf)}.xlsx`}
      sheets={async () => [figures, differences, notes()]}
    />
  );
}
