import type { Context } from './context.ts';
import type { Policy } from './define-policy.ts';
import { withheldBy } from './graphql/withheld.type.ts';
import type { Handling } from './handling/handling.entity.ts';
import { handlingPolicy } from './handling/handling.policy.ts';
import { loadVisibleBy } from './load-visible.ts';

/** What a body adds to one supervision proposal: two statements for all proposals of a request; null for nothing. */
export async function contribute<Row extends { id: string; proposalId: string; issuedOn: string }>(
  context: Context,
  instrumentPolicy: Policy<Row, never>,
  proposalId: string,
) {
  const [handlings, instruments] = await Promise.all([
    loadVisibleBy<Handling>(context, handlingPolicy, 'proposalId', proposalId),
    loadVisibleBy(context, instrumentPolicy, 'proposalId', proposalId, { issuedOn: 'asc' } as never),
  ]);
  const handling = handlings.find(({ status }) => status !== 'RELEASED') ?? handlings[0];
  if (!handling && instruments.length === 0) return null;
  return {
    body: context.body,
    asOf: context.now,
    withheld: withheldBy(instrumentPolicy, context.viewer, context.language, 'instruments'),
    handling: handling ?? null,
    instruments,
  };
}
