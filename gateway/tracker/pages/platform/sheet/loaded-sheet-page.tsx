import { List, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { Empty } from '#tracker/parts/answered.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { StatusBadge } from '#tracker/parts/status-badge.tsx';
import { useLanguage, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { PagedList } from '../paged-list.tsx';
import { SuggestionTable } from '../suggestions/suggestion-table.tsx';
import { words as shared } from '../words.ts';
import { oneSheet } from './operations.generated.ts';
import { words } from './words.ts';

/** One sheet: the suggestions that were taken in from it, what became of each, and which rows were not. */
export function LoadedSheetPage() {
  const { id = '' } = useParams();
  const told = useWords(words);
  const { notFound } = useWords(shared);
  const [format, language] = [useFormat(), useLanguage()];
  const answer = usePages(oneSheet, { id, first: 50 }, ({ suggestionSheet }) => suggestionSheet?.suggestions.pageInfo);
  const sheet = answer.data?.pages[0]?.data.suggestionSheet;
  if (answer.data && !sheet) return <Empty>{notFound}</Empty>;
  return (
    <Stack>
      {sheet && (
        <>
          <PageHead title={told.sheetOf(format.instant(sheet.recordedAt))} lead={told.loadedLead(sheet.taken)} />
          <div>
            <StatusBadge of="SuggestionSheetStatus" value={sheet.status} />
          </div>
        </>
      )}
      <PagedList answer={answer} connectionOf={({ suggestionSheet }) => suggestionSheet?.suggestions}>
        {(suggestions) => <SuggestionTable suggestions={suggestions} />}
      </PagedList>
      {sheet && sheet.problems.length > 0 && (
        <Section title={told.problems}>
          <List size="sm">
            {sheet.problems.map(({ row, [language]: remark }) => (
              <List.Item key={row}>
                {told.row} {row} · {remark}
              </List.Item>
            ))}
          </List>
        </Section>
      )}
    </Stack>
  );
}
