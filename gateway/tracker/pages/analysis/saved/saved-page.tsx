import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { usePages } from '#tracker/hub/use-answer.ts';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { PageHead } from '#tracker/parts/page-head.tsx';
import { Section } from '#tracker/parts/section.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { DeskTabs } from '../desk-tabs.tsx';
import { savedQueriesOfAll } from './operations.generated.ts';
import { RunSaved } from './run-saved.tsx';
import { SavedTable } from './saved-table.tsx';
import { words } from './words.ts';

/** The saved queries that the reader may know of; one of them run, where the address names it. */
export function SavedPage() {
  const { documentHash } = useParams();
  const { title, lead, list, back, notFound } = useWords(words);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages(
    savedQueriesOfAll,
    {},
    ({ savedQueries }) => savedQueries?.pageInfo,
  );
  const queries = data?.pages.flatMap((page) => page.data.savedQueries?.nodes ?? []) ?? [];
  const total = data?.pages[0]?.data.savedQueries?.totalCount ?? 0;
  const chosen = queries.find((query) => query.documentHash === documentHash && query.isInForce);
  return (
    <>
      <PageHead title={title} lead={lead} />
      <DeskTabs />
      {!data && (error ? <Fault error={error} onAgain={() => void refetch()} /> : <Loading />)}
      {data && documentHash !== undefined && (
        <>
          <Anchor component={Link} to="/analysis/saved" className="no-print">
            {back}
          </Anchor>
          {chosen ? <RunSaved query={chosen} /> : <Empty>{notFound}</Empty>}
        </>
      )}
      {data && documentHash === undefined && (
        <Section title={list}>
          {queries.length > 0 ? <SavedTable queries={queries} /> : <Empty />}
          <ListEnd
            {...{ shown: queries.length, total, hasMore: hasNextPage, isLoading: isFetchingNextPage }}
            onMore={() => void fetchNextPage()}
          />
        </Section>
      )}
    </>
  );
}
