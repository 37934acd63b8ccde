import type { Answer } from '#tracker/hub/answer.ts';
import { useHub } from '#tracker/hub/hub-context.ts';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { sheetOfRows } from '../sheet/sheet-rows.ts';
import { words as sheetWords } from '../sheet/words.ts';
import { words as shared } from '../words.ts';
import { SaveButton } from '../workbook/save-button.tsx';
import { useNotes } from '../workbook/use-notes.ts';
import { words as exportWords } from './export-words.ts';
import { type SuggestionListQuery, type SuggestionListQueryVariables, suggestionList } from './operations.generated.ts';
import { words } from './words.ts';

/** The most suggestions that one file holds. */
const mostRows = 2_000;
const pageSize = 100;

/** Gives the chosen suggestions as a sheet; its first columns are those of the form, so that it can be uploaded again. */
export function ExportSuggestions({
  filter,
}: {
  readonly filter: NonNullable<SuggestionListQueryVariables['filter']>;
}) {
  const told = useWords(words);
  const { heads, sheetName } = useWords(sheetWords);
  const { no, status, exportSheet } = useWords(shared);
  const { chosen, extent, extentOf } = useWords(exportWords);
  const [enumWord, notesOf] = [useEnumWord(), useNotes()];
  const { hub, asking } = useHub();
  const read = async (): Promise<Answer<SuggestionListQuery>[]> => {
    const pages: Answer<SuggestionListQuery>[] = [];
    let after: string | null | undefined = null;
    do {
      const page: Answer<SuggestionListQuery> = await hub.ask(
        suggestionList,
        { first: pageSize, after, filter },
        asking,
      );
      const end = page.data.microSuggestions?.pageInfo;
      pages.push(page);
      after = end?.hasNextPage ? end.endCursor : null;
    } while (after && pages.length * pageSize < mostRows);
    return pages;
  };
  const sheets = async () => {
    const pages = await read();
    const [first] = pages;
    const suggestions = pages.flatMap(({ data }) => data.microSuggestions?.nodes ?? []);
    const rows = suggestions.map(({ place, voicedOn, subject, submitterKind, text }) => ({
      ...{ placeNo: place?.no ?? '', voicedOn, text: text ?? '' },
      subject: enumWord('SuggestionSubject', subject),
      submitterKind: enumWord('SubmitterKind', submitterKind),
    }));
    const list = sheetOfRows({ heads, name: sheetName }, rows, {
      heads: [no, status, told.result, told.answeredOn],
      cellsOf: (at) => {
        const one = suggestions[at];
        return one ? [one.no, enumWord('MicroSuggestionStatus', one.status), one.answer, one.answeredOn] : [];
      },
    });
    const total = first?.data.microSuggestions?.totalCount ?? 0;
    const notes = notesOf({
      title: told.title,
      said: [
        [extent, extentOf(suggestions.length, total)],
        [chosen, Object.keys(filter).length > 0 ? JSON.stringify(filter) : '—'],
      ],
      sources: first?.sources ?? [],
      withheld: first?.data.microSuggestions?.withheld ?? [],
      query: `${suggestionList.name} ${suggestionList.id}`,
    });
    return [list, notes];
  };
  return <SaveButton label={exportSheet} fileName={`${sheetName}.xlsx`} sheets={sheets} />;
}
