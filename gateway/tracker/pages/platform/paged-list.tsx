import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '#tracker/hub/answer.ts';
import { Empty, Fault, Loading } from '#tracker/parts/answered.tsx';
import { ListEnd } from '#tracker/parts/list-end.tsx';
import { useWords } from '#tracker/words/language-context.ts';
import { words } from './words.ts';

interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

interface Props<Data, Node> {
  readonly answer: UseInfiniteQueryResult<InfiniteData<Answer<Data>>>;
  readonly connectionOf: (data: Data) => Connection<Node> | null | undefined;
  /** Shows all that was read of the list so far. */
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

/** A list that is read page by page: on its way, failed, closed, empty, or its records and how to read on. */
export function PagedList<Data, Node>({ answer, connectionOf, children }: Props<Data, Node>) {
  const { notShown } = useWords(words);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = answer;
  if (!data) return error ? <Fault error={error} onAgain={() => void refetch()} /> : <Loading />;
  const connections = data.pages.map((page) => connectionOf(page.data));
  const nodes = connections.flatMap((connection) => connection?.nodes ?? []);
  if (!connections[0]) return <Empty>{notShown}</Empty>;
  if (nodes.length === 0) return <Empty />;
  return (
    <div>
      {children(nodes)}
      <ListEnd
        shown={nodes.length}
        total={connections[0].totalCount}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onMore={() => void fetchNextPage()}
      />
    </div>
  );
}
