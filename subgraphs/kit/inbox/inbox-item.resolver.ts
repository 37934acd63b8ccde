import { Arg, Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Body, entryOf } from '#schema/registry.ts';
import { allowedActions } from '../allowed-actions.ts';
import { type Connection, connectVisible } from '../connect-visible.ts';
import type { Context } from '../context.ts';
import { ClockType } from '../deadlines/clock.type.ts';
import { clocksOf } from '../deadlines/clocks-of.ts';
import { PageArgs } from '../graphql/page.args.ts';
import { words } from '../graphql/words.ts';
import type { Handling } from '../handling/handling.entity.ts';
import { handlingLifecycle } from '../handling/handling.lifecycle.ts';
import { handlingPolicy } from '../handling/handling.policy.ts';
import { HandlingType } from '../handling/handling.type.ts';
import { handlingClocks } from '../handling/handling-clocks.ts';
import { loadVisible, loadVisibleBy } from '../load-visible.ts';
import type { ReceivedInstrument } from '../received/received-instrument.entity.ts';
import { receivedInstrumentLifecycle } from '../received/received-instrument.lifecycle.ts';
import { receivedInstrumentPolicy } from '../received/received-instrument.policy.ts';
import { ReceivedInstrumentType } from '../received/received-instrument.type.ts';
import { receivedInstrumentClocks } from '../received/received-instrument-clocks.ts';
import type { Evidence } from '../reply/evidence.entity.ts';
import { evidencePolicy } from '../reply/evidence.policy.ts';
import { EvidenceType } from '../reply/evidence.type.ts';
import type { InboxItem } from './inbox-item.entity.ts';
import { InboxFilter, inboxList } from './inbox-item.filter.ts';
import { InboxItemConnection, InboxItemType } from './inbox-item.type.ts';

const handlingOf = (context: Context, { id }: InboxItem): Promise<Handling | null> =>
  loadVisible(context, handlingPolicy, id);
const instrumentOf = (context: Context, { id }: InboxItem): Promise<ReceivedInstrument | null> =>
  loadVisible(context, receivedInstrumentPolicy, id);

/** What belongs to an entry of an inbox, the same in every body: one statement per field, whatever the page size. */
@Resolver(() => InboxItemType)
export class InboxItemResolver {
  @FieldResolver(() => HandlingType, { nullable: true, description: words('办理情况。', 'Its handling.') })
  handling(@Root() item: InboxItem, @Ctx() context: Context): Promise<Handling | null> {
    return handlingOf(context, item);
  }

  @FieldResolver(() => ReceivedInstrumentType, { nullable: true, description: words('文书。', 'The instrument.') })
  instrument(@Root() item: InboxItem, @Ctx() context: Context): Promise<ReceivedInstrument | null> {
    return instrumentOf(context, item);
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  async clocks(@Root() item: InboxItem, @Ctx() context: Context): Promise<ClockType[]> {
    const [handling, instrument] = await Promise.all([handlingOf(context, item), instrumentOf(context, item)]);
    return clocksOf(context, [
      ...(handling ? handlingClocks(handling) : []),
      ...(instrument ? receivedInstrumentClocks(instrument) : []),
    ]);
  }

  @FieldResolver(() => [EvidenceType], {
    description: words(
      '就同一问题已提供的材料，可直接引用。',
      'Evidence already given on the same problem, ready to be cited.',
    ),
  })
  async evidence(@Root() { proposalId }: InboxItem, @Ctx() context: Context): Promise<readonly Evidence[]> {
    const given = await loadVisibleBy(context, evidencePolicy, 'proposalId', proposalId, { givenOn: 'asc' });
    return given.filter(({ status }) => status === 'GIVEN');
  }

  @FieldResolver(() => [String], { description: words('您现在可以进行的操作。', 'The steps that you may take now.') })
  async allowedActions(@Root() item: InboxItem, @Ctx() context: Context): Promise<string[]> {
    const [handling, instrument] = await Promise.all([handlingOf(context, item), instrumentOf(context, item)]);
    return [
      ...(handling ? allowedActions(context, handlingLifecycle, handlingPolicy, handling) : []),
      ...(instrument ? allowedActions(context, receivedInstrumentLifecycle, receivedInstrumentPolicy, instrument) : []),
    ];
  }
}

/** The inbox of a body, under its name: `<body>Inbox`. */
export function inboxResolver(body: Body, name: string): ClassType {
  const { zh, en } = entryOf(body);

  @Resolver()
  class InboxResolver {
    @Query(() => InboxItemConnection, {
      nullable: true,
      name,
      description: words(
        `${zh}的收件箱：交办和其他单位发来的文书，按最近的时限排列；仅本单位办理人员可见。`,
        `What is on the ${en}, by the nearest deadline; for its own officers only.`,
      ),
    })
    inbox(
      @Args(() => PageArgs) page: PageArgs,
      @Arg('filter', () => InboxFilter, { nullable: true, description: words('筛选条件。', 'Conditions.') })
      filter: InboxFilter | null,
      @Ctx() context: Context,
    ): Promise<Connection<InboxItem>> {
      return connectVisible(context, inboxList(context, filter), page);
    }
  }
  return InboxResolver;
}
