import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Body, entryOf } from '#schema/registry.ts';
import type { Context } from '../context.ts';
import { HubError } from '../errors.ts';
import { findVisible } from '../find-visible.ts';
import { words } from '../graphql/words.ts';
import type { InboxCursor } from '../store/inbox-cursor.entity.ts';
import type { SetAsideEvent } from '../store/set-aside-event.entity.ts';
import { feedStatePolicy, setAsideEventPolicy } from './feed-state.policy.ts';
import { FeedStateType, SetAsideEventType } from './feed-state.type.ts';
import { RedriveEventInput, RedriveEventPayload } from './redrive-event.input.ts';

/** The events that were set aside, under the feed they came from. */
@Resolver(() => FeedStateType)
export class FeedStateResolver {
  @FieldResolver(() => [SetAsideEventType], { description: words('被搁置的事件。', 'Events that were set aside.') })
  async setAside(@Root() { publisher }: InboxCursor, @Ctx() context: Context): Promise<SetAsideEvent[]> {
    const waiting = await context.once('set aside', () =>
      findVisible(context, setAsideEventPolicy, {
        where: { resolvedAt: null },
        orderBy: { setAsideAt: 'asc' },
        limit: 500,
      }),
    );
    return waiting.filter((event) => event.publisher === publisher);
  }
}

/** The feeds that a body reads, under its name: `<body>Feeds`, `redrive<Body>Event`. */
export function feedStateResolver(body: Body, names: { readonly query: string; readonly mutation: string }): ClassType {
  const { zh, en } = entryOf(body);

  @Resolver()
  class BodyFeedsResolver {
    @Query(() => [FeedStateType], {
      nullable: true,
      name: names.query,
      description: words(
        `${zh}接收各单位事件的情况；管理员可见。`,
        `How the ${en} reads the feeds; for its administrators.`,
      ),
    })
    feeds(@Ctx() context: Context): Promise<InboxCursor[]> {
      return findVisible(context, feedStatePolicy, { orderBy: { publisher: 'asc' } });
    }

    @Mutation(() => RedriveEventPayload, {
      nullable: true,
      name: names.mutation,
      description: words(`${zh}重新处理一条被搁置的事件。`, `The ${en} drives an event again that was set aside.`),
    })
    async redrive(
      @Arg('input', () => RedriveEventInput, { description: words('哪条事件。', 'Which event.') })
      input: RedriveEventInput,
      @Ctx() context: Context,
    ): Promise<RedriveEventPayload> {
      if (!context.viewer.isOwn || !context.viewer.roles.includes('administrator')) throw new HubError('FORBIDDEN');
      return { effective: await context.redrive(input.eventId) };
    }
  }
  return BodyFeedsResolver;
}
