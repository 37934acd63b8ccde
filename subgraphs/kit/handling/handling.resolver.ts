import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { withheldOf } from '../access/withheld-of.ts';
import { allowedActions } from '../allowed-actions.ts';
import type { Context } from '../context.ts';
import { ClockType } from '../deadlines/clock.type.ts';
import { clocksOf } from '../deadlines/clocks-of.ts';
import { WithheldType, withheldWords } from '../graphql/withheld.type.ts';
import { words } from '../graphql/words.ts';
import { loadVisibleBy } from '../load-visible.ts';
import type { Reply } from '../reply/reply.entity.ts';
import { replyPolicy } from '../reply/reply.policy.ts';
import { ReplyType } from '../reply/reply.type.ts';
import { today } from '../today.ts';
import type { CoHandling } from './co-handling.entity.ts';
import { coHandlingPolicy } from './co-handling.policy.ts';
import { CoHandlingType } from './co-handling.type.ts';
import type { Handling } from './handling.entity.ts';
import { handlingLifecycle } from './handling.lifecycle.ts';
import { handlingPolicy } from './handling.policy.ts';
import { HandlingType } from './handling.type.ts';
import { handlingClocks } from './handling-clocks.ts';

/** What belongs to a handling, the same in every body. */
@Resolver(() => HandlingType)
export class HandlingResolver {
  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() handling: Handling, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, handlingClocks(handling));
  }

  @FieldResolver(() => [ClockType], {
    description: words(
      '若今天签收，将适用的时限；已签收的为空列表。',
      'The deadlines that would run if it were received today; none once it is.',
    ),
  })
  clocksIfReceivedToday(@Root() handling: Handling, @Ctx() context: Context): ClockType[] {
    if (handling.status !== 'ASSIGNED') return [];
    return clocksOf(context, handlingClocks({ ...handling, status: 'RECEIVED', receivedOn: today(context.now) }));
  }

  @FieldResolver(() => [ReplyType], { description: words('历次答复。', 'Its replies, round by round.') })
  replies(@Root() { id }: Handling, @Ctx() context: Context): Promise<readonly Reply[]> {
    return loadVisibleBy(context, replyPolicy, 'handlingId', id, { round: 'asc' });
  }

  @FieldResolver(() => [CoHandlingType], {
    description: words('会办单位及其会签情况，仅主办可见。', 'Co-handlers and their signatures; for a lead only.'),
  })
  async coHandlers(@Root() { role, proposalId }: Handling, @Ctx() context: Context): Promise<readonly CoHandling[]> {
    if (role !== 'LEAD') return [];
    const all = await loadVisibleBy(context, coHandlingPolicy, 'proposalId', proposalId, { unitName: 'asc' });
    return all.filter(({ isActive }) => isActive);
  }

  @FieldResolver(() => [String], {
    description: words('您现在可以进行的操作。', 'The steps that you may take now.'),
  })
  allowedActions(@Root() handling: Handling, @Ctx() context: Context): string[] {
    return allowedActions(context, handlingLifecycle, handlingPolicy, handling);
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() handling: Handling, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, handlingPolicy, handling);
  }
}
