import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  ClockType,
  type Connection,
  type Context,
  clocksOf,
  connectVisible,
  PageArgs,
  WithheldType,
  withheldOf,
  withheldWords,
  words,
} from '#kit';
import { lawEnforcementSupervisionClocks } from '../model/law-enforcement-supervision.clocks.ts';
import type { LawEnforcementSupervision } from '../model/law-enforcement-supervision.entity.ts';
import { lawEnforcementSupervisionPolicy } from '../model/law-enforcement-supervision.policy.ts';
import {
  LawEnforcementSupervisionConnection,
  LawEnforcementSupervisionType,
} from './law-enforcement-supervision.type.ts';

/** 行政执法监督意见, as the world reads it. */
@Resolver(() => LawEnforcementSupervisionType)
export class LawEnforcementSupervisionResolver {
  @Query(() => LawEnforcementSupervisionConnection, {
    nullable: true,
    description: words('行政执法监督意见列表，新的在前。', 'Law-enforcement supervisions, newest first.'),
  })
  lawEnforcementSupervisions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<LawEnforcementSupervision>> {
    return connectVisible(
      context,
      {
        policy: lawEnforcementSupervisionPolicy,
        order: [
          ['issuedOn', 'desc'],
          ['id', 'desc'],
        ],
      },
      page,
    );
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Ctx() context: Context): ClockType[] {
    return clocksOf(context, lawEnforcementSupervisionClocks());
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() supervision: LawEnforcementSupervision, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, lawEnforcementSupervisionPolicy, supervision);
  }
}
