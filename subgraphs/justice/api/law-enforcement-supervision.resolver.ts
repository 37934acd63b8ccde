import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { ClockType, type Connection, type Context, clocksOf, connectVisible, PageArgs, runCommand, words } from '#kit';
import { recordLawEnforcementSupervisionReply } from '../commands/record-law-enforcement-supervision-reply.ts';
import { lawEnforcementSupervisionClocks } from '../model/law-enforcement-supervision.clocks.ts';
import type { LawEnforcementSupervision } from '../model/law-enforcement-supervision.entity.ts';
import { lawEnforcementSupervisionPolicy } from '../model/law-enforcement-supervision.policy.ts';
import {
  RecordLawEnforcementSupervisionReplyInput,
  RecordLawEnforcementSupervisionReplyPayload,
} from './law-enforcement-supervision.input.ts';
import {
  LawEnforcementSupervisionConnection,
  LawEnforcementSupervisionType,
} from './law-enforcement-supervision.type.ts';

/** 行政执法监督意见: read and moved. */
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

  @Mutation(() => RecordLawEnforcementSupervisionReplyPayload, {
    nullable: true,
    description: words('登记行政执法监督意见的回复。', 'Records the reply to a law-enforcement supervision.'),
  })
  async recordLawEnforcementSupervisionReply(
    @Arg('input', () => RecordLawEnforcementSupervisionReplyInput, {
      description: words('登记内容。', 'What is recorded.'),
    })
    input: RecordLawEnforcementSupervisionReplyInput,
    @Ctx() context: Context,
  ): Promise<{ lawEnforcementSupervision: LawEnforcementSupervision }> {
    return { lawEnforcementSupervision: await runCommand(context, recordLawEnforcementSupervisionReply, input) };
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Ctx() context: Context): ClockType[] {
    return clocksOf(context, lawEnforcementSupervisionClocks());
  }
}
