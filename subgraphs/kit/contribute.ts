import { nameOfClass } from './access/confidential.ts';
import { withheldUnder } from './access/withheld-of.ts';
import type { Context } from './context.ts';
import type { Policy } from './define-policy.ts';
import type { Handling } from './handling/handling.entity.ts';
import { handlingPolicy } from './handling/handling.policy.ts';
import { loadVisibleBy } from './load-visible.ts';

/**
 * What a body adds to one supervision proposal: two statements for all proposals of a request. Null where all is open and
 * there is nothing; what is closed is said in the same words whether there is anything behind it or not.
 */
export async function contribute<Row extends { id: string; proposalId: string }>(
  context: Context,
  instrumentPolicy: Policy<Row, never>,
  proposalId: string,
) {
  const [handlings, instruments] = await Promise.all([
    loadVisibleBy<Handling>(context, handlingPolicy, 'proposalId', proposalId),
    loadVisibleBy(context, instrumentPolicy, 'proposalId', proposalId, orderOf(instrumentPolicy) as never),
  ]);
  const handling = handlings.find(({ status }) => status !== 'RELEASED') ?? handlings[0];
  const withheld = [
    ...(await withheldUnder(context, handlingPolicy, handling ? [handling] : [], 'handling')),
    ...(await withheldUnder(context, instrumentPolicy, instruments, 'instruments')),
  ];
  if (!handling && instruments.length === 0 && withheld.length === 0) return null;
  return {
    body: context.body,
    asOf: context.now,
    withheld,
    handling: handling ?? null,
    instruments,
  };
}

/** By the day of issue, or by the year where an agreement keeps the day closed: an order tells what it goes by. */
const orderOf = <Row extends object>({ confidential }: Policy<Row, never>) =>
  nameOfClass(confidential, 'issuedOn') === 'row' ? { issuedOn: 'asc', id: 'asc' } : { year: 'asc', id: 'asc' };
