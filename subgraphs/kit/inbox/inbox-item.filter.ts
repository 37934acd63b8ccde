import { Field, ID, InputType, Int } from 'type-graphql';
import type { Body } from '#schema/registry.ts';
import type { Context } from '../context.ts';
import { dueWithin } from '../deadlines/due-within.ts';
import { BodyEnum } from '../graphql/enums.ts';
import { words } from '../graphql/words.ts';
import type { List } from '../list.ts';
import { today } from '../today.ts';
import type { InboxItem } from './inbox-item.entity.ts';
import { inboxItemPolicy } from './inbox-item.policy.ts';
import { inboxCounts } from './inbox-tally.entity.ts';

/** 收件箱筛选条件 */
@InputType('InboxFilter', {
  description: words('收件箱的筛选条件，同时满足。', 'Conditions on an inbox; all must hold.'),
})
export class InboxFilter {
  @Field(() => ID, { nullable: true, description: words('仅此一项。', 'This entry only.') })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: words('同一问题(监督建议)。', 'Of one problem (proposal).') })
  proposalId?: string | null;

  @Field(() => String, { nullable: true, description: words('承办或被建议单位。', 'The unit that is addressed.') })
  unitName?: string | null;

  @Field(() => BodyEnum, { nullable: true, description: words('来文单位。', 'The body that it came from.') })
  issuer?: Body | null;

  @Field(() => Boolean, { nullable: true, description: words('仅逾期的。', 'Overdue only.') })
  isOverdue?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: words('几个工作日内到期，0至400。', 'Due within so many working days, 0 to 400.'),
  })
  dueWithinWorkdays?: number | null;

  @Field(() => Boolean, { nullable: true, description: words('待签收。', 'Awaiting receipt.') })
  awaitsReceipt?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: words('待会签。', 'Awaiting co-signature.') })
  awaitsCosign?: boolean | null;
}

/** What is on a body, by the nearest clock. */
export const inboxList = (context: Context, filter: InboxFilter | null): List<InboxItem> => ({
  policy: inboxItemPolicy,
  counts: inboxCounts,
  order: [
    ['sortedOn', 'asc'],
    ['id', 'asc'],
  ],
  where: {
    $and: [
      { isOpen: true },
      filter?.id ? { id: filter.id } : {},
      filter?.proposalId ? { proposalId: filter.proposalId } : {},
      filter?.unitName ? { unitName: filter.unitName } : {},
      filter?.issuer ? { issuer: filter.issuer } : {},
      filter?.isOverdue ? { sortedOn: { $lt: today(context.now) } } : {},
      filter?.dueWithinWorkdays == null ? {} : { sortedOn: { $lte: dueWithin(context, filter.dueWithinWorkdays) } },
      filter?.awaitsReceipt == null ? {} : { awaitsReceipt: filter.awaitsReceipt },
      filter?.awaitsCosign == null ? {} : { awaitsCosign: filter.awaitsCosign },
    ],
  },
});
