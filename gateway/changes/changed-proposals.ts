import { z } from 'zod';
import type { RequestContext } from '../request-context.ts';

/** Asks the CPPCC, as the caller. */
type AskTracker = (query: string, variables: object, context: RequestContext) => Promise<unknown>;

/** The most proposals that one event names; whoever hears of so many looks at everything again. */
const most = 100;

const changedProposals = `query ChangedProposals($since: DateTime!) {
  supervisionProposals(filter: { changedSince: $since }, first: ${most}) {
    nodes {
      id
      changedAt
    }
  }
  supervisionProgress(filter: { changedSince: $since }, orderBy: LATEST_CHANGE) {
    list(first: ${most}) {
      nodes {
        proposalId
        changedAt
      }
    }
  }
}`;

const answer = z.object({
  supervisionProposals: z.object({ nodes: z.array(z.object({ id: z.string(), changedAt: z.string() })) }),
  supervisionProgress: z.object({
    list: z.object({ nodes: z.array(z.object({ proposalId: z.string(), changedAt: z.string() })) }),
  }),
});

/** How far back each look reaches beyond the last: a change is seen only once its transaction has ended. */
const overlapMs = 30_000;

/** Makes a look for one caller: the proposals that have changed since the last look and that the caller may see. */
export function lookForChangedProposals(ask: AskTracker, from: Date) {
  let since = from.getTime();
  let told = new Set<string>();
  return async (context: RequestContext): Promise<string[]> => {
    const begun = Date.now();
    const { supervisionProposals, supervisionProgress } = answer.parse(
      await ask(changedProposals, { since: new Date(since).toISOString() }, context),
    );
    const found = [
      ...supervisionProposals.nodes,
      ...supervisionProgress.list.nodes.map(({ proposalId: id, changedAt }) => ({ id, changedAt })),
    ].filter(({ changedAt }) => Date.parse(changedAt) >= since);
    const seen = new Set(found.map(({ id, changedAt }) => `${id} ${changedAt}`));
    const news = found.filter(({ id, changedAt }) => !told.has(`${id} ${changedAt}`));
    since = Math.max(from.getTime(), begun - overlapMs);
    told = seen;
    return [...new Set(news.map(({ id }) => id))];
  };
}
