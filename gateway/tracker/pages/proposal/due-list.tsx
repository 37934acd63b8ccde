import { Alert, Stack, Text } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Answer } from '#tracker/hub/answer.ts';
import { Answered, Empty } from '#tracker/parts/answered.tsx';
import { Freshness } from '#tracker/parts/freshness.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { WideTable } from '#tracker/parts/wide-table.tsx';
import { WithheldNote } from '#tracker/parts/withheld-note.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { DueFilters } from './due-filters.tsx';
import { DueRow } from './due-row.tsx';
import { NotTold } from './not-told.tsx';
import type { DueListQuery } from './operations.generated.ts';
import { QuickFilters } from './quick-filters.tsx';
import { words } from './words.ts';

interface Props {
  readonly pages: UseInfiniteQueryResult<{ readonly pages: readonly Answer<DueListQuery>[] }>;
}

/** What is due, unit by unit, with what it may be narrowed to above it. */
export function DueList({ pages }: Props) {
  const { data, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = pages;
  const { list } = useWords(words);
  const read = data?.pages ?? [];
  return (
    <Answered answer={{ ...pages, data: read.at(-1) }}>
      {(last, { errors }) => {
        const { supervisionProgress: progress } = last;
        const rows = read.flatMap(({ data: page }) => page.supervisionProgress?.list.nodes ?? []);
        return (
          <Stack aria-busy={isPlaceholderData}>
            <QuickFilters counts={last} />
            <DueFilters years={last.supervisionYears ?? []} units={last.handlingUnits ?? []} />
            {progress ? (
              <>
                <Text role="status">{list.total(progress.total)}</Text>
                {!progress.isComplete && <Alert color="yellow">{list.incomplete}</Alert>}
                <Freshness sources={progress.sources} />
                {rows.length === 0 ? (
                  <Empty>{list.none}</Empty>
                ) : (
                  <WideTable label={list.label} head={list.head}>
                    {rows.map((row) => (
                      <DueRow key={row.id} row={row} />
                    ))}
                  </WideTable>
                )}
                <WithheldNote withheld={progress.list.withheld} />
                <ListEnd
                  shown={rows.length}
                  total={progress.total.units}
                  isAtLeast={progress.total.isAtLeast}
                  hasMore={hasNextPage}
                  isLoading={isFetchingNextPage}
                  onMore={() => void fetchNextPage()}
                />
              </>
            ) : (
              <NotTold errors={errors} field="supervisionProgress" />
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}
