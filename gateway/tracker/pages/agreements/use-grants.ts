import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Body } from '#schema/registry.ts';
import { useHub } from '#tracker/hub/hub-context.ts';
import { againWhileAway } from '#tracker/hub/use-answer.ts';
import { only } from './bodies.ts';
import { type GrantFilter, type GrantPageFragment, type GrantsQuery, grants } from './operations.generated.ts';

/** A grant as lists show it. */
export type ListedGrant = GrantPageFragment['nodes'][number];

/** An agreement as lists show it. */
export type ListedAgreement = NonNullable<GrantsQuery['agreements']>[number];

/** The grants of one body as far as they are loaded. */
interface GrantsOfBody {
  readonly body: Body;
  readonly total: number;
  readonly grants: readonly ListedGrant[];
}

/** Where the lists of the bodies go on; a body whose list is at its end is not in it. */
type Cursors = Partial<Record<Body, string | null>>;

/** Asks every given body for its grants at once, and for further pages only those that have more. */
export function useGrants(filter: GrantFilter, grantors: readonly Body[]) {
  const { hub, asking } = useHub();
  return useInfiniteQuery({
    queryKey: [grants.name, filter, grantors, asking],
    queryFn: ({ pageParam, signal }) => {
      const asked = grantors.filter((body) => body in pageParam);
      const after = Object.fromEntries(asked.map((body) => [`${body}After`, pageParam[body]]));
      return hub.ask(grants, { filter, first: 20, ...only(asked), ...after }, asking, signal);
    },
    initialPageParam: Object.fromEntries(grantors.map((body) => [body, null])) as Cursors,
    getNextPageParam: ({ data }) => {
      const next = grantors.flatMap((body) => {
        const end = data[body]?.pageInfo;
        return end?.hasNextPage ? [[body, end.endCursor]] : [];
      });
      return next.length > 0 ? (Object.fromEntries(next) as Cursors) : null;
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => againWhileAway(state.data?.pages, state.error),
  });
}

/** The loaded pages by body, in the order in which the bodies were asked; a body that gave no answer is left out. */
export const byBody = (pages: readonly { readonly data: GrantsQuery }[], grantors: readonly Body[]): GrantsOfBody[] =>
  grantors.flatMap((body) => {
    const parts = pages.flatMap(({ data }) => data[body] ?? []);
    const [first] = parts;
    return first ? [{ body, total: first.totalCount, grants: parts.flatMap(({ nodes }) => nodes) }] : [];
  });
