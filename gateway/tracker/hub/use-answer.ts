import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { useHub } from './hub-context.ts';
import type { Operation } from './operation.ts';

/** How often an answer is asked for again while a body is away from it. */
const whileAwayMs = 3_000;

const isPartial = (answer: Answer<unknown> | undefined): boolean =>
  answer?.sources.some(({ state }) => state === 'UNREACHABLE') ?? false;

/** Asks the hub, and again whenever something changes, a body comes back, or the reader returns to the page. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { isEnabled = true }: { readonly isEnabled?: boolean } = {},
) {
  const { hub, asking } = useHub();
  return useQuery({
    queryKey: [operation.name, variables, asking],
    queryFn: ({ signal }) => hub.ask(operation, variables, asking, signal),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isPartial(state.data) || state.error ? whileAwayMs : false),
  });
}

/** A page of a list: where it ends, and whether there is more. */
interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** Asks the hub for a list page by page; `endOf` says where a page ends. */
export function usePages<Data, Variables extends { readonly after?: string | null | undefined }>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  endOf: (data: Data) => PageEnd | null | undefined,
) {
  const { hub, asking } = useHub();
  return useInfiniteQuery({
    queryKey: [operation.name, variables, asking],
    queryFn: ({ pageParam, signal }) => hub.ask(operation, { ...variables, after: pageParam }, asking, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const end = endOf(data);
      return end?.hasNextPage ? (end.endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.pages.some(isPartial) || state.error ? whileAwayMs : false),
  });
}
