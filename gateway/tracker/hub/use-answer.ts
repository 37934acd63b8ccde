import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { useHub } from './hub-context.ts';
import type { Operation } from './operation.ts';

/** How often an answer is asked for again while a body is away from it. */
const whileAwayMs = 3_000;

const isPartial = ({ sources }: Answer<unknown>): boolean => sources.some(({ state }) => state === 'UNREACHABLE');

/** When to ask again by itself: soon, while a body is away from the answers or the hub could not be reached. */
export const againWhileAway = (answers: readonly Answer<unknown>[] = [], error: unknown = null): number | false =>
  error || answers.some(isPartial) ? whileAwayMs : false;

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
    refetchInterval: ({ state }) => againWhileAway(state.data && [state.data], state.error),
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
    refetchInterval: ({ state }) => againWhileAway(state.data?.pages, state.error),
  });
}
