import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useEnumWord, useWords } from '#tracker/words/language-context.ts';
import { useFormat } from '#tracker/words/use-format.ts';
import { PagedList } from '../paged-list.tsx';
import { useAddressFilter } from '../use-address-filter.ts';
import { useMayEnter } from '../use-may-enter.ts';
import { ExportSuggestions } from './export-suggestions.tsx';
import { type SuggestionListQuery, suggestionList } from './operations.generated.ts';
import { suggestionFilterNames, suggestionFilterOf } from './suggestion-filter.ts';
import { SuggestionFilters } from './suggestion-filters.tsx';
import { SuggestionTable } from './suggestion-table.tsx';
import { words } from './words.ts';

/** The list of micro-suggestions, and what became of each. */
export function SuggestionsPage() {
  const told = useWords(words);
  const mayEnter = useMayEnter();
  const { chosen, choose } = useAddressFilter(suggestionFilterNames);
  const filter = suggestionFilterOf(chosen);
  const answer = usePages(suggestionList, { first: 50, filter }, ({ microSuggestions }) => microSuggestions?.pageInfo);
  const first = answer.data?.pages[0]?.data;
  return (
    <Stack>
      <PageHead title={told.title} lead={told.lead}>
        {mayEnter && (
          <>
            <Button component={Link} to="new">
              {told.enterOne}
            </Button>
            <Button component={Link} to="/platform/sheets" variant="default">
              {told.enterSheet}
            </Button>
          </>
        )}
        <ExportSuggestions filter={filter} />
      </PageHead>
      <SuggestionFilters chosen={chosen} onChoose={choose} divisions={first?.divisions ?? []} />
      <CountsByStatus counts={first?.microSuggestionCounts} />
      <WithheldNote withheld={first?.microSuggestions?.withheld ?? []} fieldWords={told.withheldWords} />
      <PagedList answer={answer} connectionOf={({ microSuggestions }) => microSuggestions}>
        {(suggestions) => <SuggestionTable suggestions={suggestions} />}
      </PagedList>
    </Stack>
  );
}

function CountsByStatus({ counts }: { readonly counts: SuggestionListQuery['microSuggestionCounts'] | undefined }) {
  const { byStatus } = useWords(words);
  const [enumWord, format] = [useEnumWord(), useFormat()];
  if (!counts || counts.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={byStatus}>
      <Text size="sm" c="dimmed">
        {byStatus}
      </Text>
      {counts.map(({ value, count }) => (
        <Badge key={value} color="gray">
          {enumWord('MicroSuggestionStatus', value)} {format.number(count)}
        </Badge>
      ))}
    </Group>
  );
}
