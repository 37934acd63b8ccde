import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ClockType, type Connection, type Context, clocksOf, connectVisible, PageArgs, runCommand, words } from '#kit';
import { recordJudicialRecommendationReply } from '../commands/record-judicial-recommendation-reply.ts';
import { judicialRecommendationClocks } from '../model/judicial-recommendation.clocks.ts';
import type { JudicialRecommendation } from '../model/judicial-recommendation.entity.ts';
import { judicialRecommendationPolicy } from '../model/judicial-recommendation.policy.ts';
import {
  RecordJudicialRecommendationReplyInput,
  RecordJudicialRecommendationReplyPayload,
} from './judicial-recommendation.input.ts';
import { JudicialRecommendationConnection, JudicialRecommendationType } from './judicial-recommendation.type.ts';

/** 司法建议: read and moved. */
@Resolver(() => JudicialRecommendationType)
export class JudicialRecommendationResolver {
  @Query(() => JudicialRecommendationConnection, {
    nullable: true,
    description: words('司法建议列表，新的在前。', 'Judicial recommendations, newest first.'),
  })
  judicialRecommendations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<JudicialRecommendation>> {
    return connectVisible(
      context,
      {
        policy: judicialRecommendationPolicy,
        order: [
          ['issuedOn', 'desc'],
          ['id', 'desc'],
        ],
      },
      page,
    );
  }

  @Mutation(() => RecordJudicialRecommendationReplyPayload, {
    nullable: true,
    description: words('登记司法建议的回复。', 'Records the reply to a judicial recommendation.'),
  })
  async recordJudicialRecommendationReply(
    @Arg('input', () => RecordJudicialRecommendationReplyInput, {
      description: words('登记内容。', 'What is recorded.'),
    })
    input: RecordJudicialRecommendationReplyInput,
    @Ctx() context: Context,
  ): Promise<{ judicialRecommendation: JudicialRecommendation }> {
    return { judicialRecommendation: await runCommand(context, recordJudicialRecommendationReply, input) };
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() judicialRecommendation: JudicialRecommendation, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, judicialRecommendationClocks(judicialRecommendation));
  }
}
