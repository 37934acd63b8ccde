import { allPages } from './all-pages.ts';
import type { Hub } from './hub.ts';
import { people } from './people.ts';

/** The orders of the tracker's list, in SQL over `proposal_progress as row`. */
export const progressOrders = {
  NEAREST_CLOCK: 'row.sorted_on, row.id',
  NUMBER: 'row.no, row.id',
  LATEST_CHANGE: 'row.changed_at desc, row.id desc',
} as const;

export type ProgressOrder = keyof typeof progressOrders;

const page = /* GraphQL */ `
  query Found($filter: ProposalProgressFilter!, $orderBy: ProgressOrder!, $first: Int!, $after: String) {
    supervisionProgress(filter: $filter, orderBy: $orderBy) {
      list(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }
  }
`;

/** All of the tracker's list that meets a filter, and each total that a page has told. */
export async function readProgress(hub: Pick<Hub, 'ask'>, filter: object, orderBy: ProgressOrder, first: number) {
  const { nodes, totals } = await allPages<{ id: string }>(
    (after) => hub.ask(people.cppccClerk, page, { filter, orderBy, first, after }),
    (data) => data.supervisionProgress.list,
  );
  return { ids: nodes.map(({ id }) => id), totals };
}
