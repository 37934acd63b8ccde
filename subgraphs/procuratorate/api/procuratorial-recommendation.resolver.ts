import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ClockType, type Connection, type Context, clocksOf, connectVisible, PageArgs, runCommand, words } from '#kit';
import { recordProcuratorialRecommendationReply } from '../commands/record-procuratorial-recommendation-reply.ts';
import { procuratorialRecommendationClocks } from '../model/procuratorial-recommendation.clocks.ts';
import type { ProcuratorialRecommendation } from '../model/procuratorial-recommendation.entity.ts';
import { procuratorialRecommendationPolicy } from '../model/procuratorial-recommendation.policy.ts';
import {
  RecordProcuratorialRecommendationReplyInput,
  RecordProcuratorialRecommendationReplyPayload,
} from './procuratorial-recommendation.input.ts';
import {
  ProcuratorialRecommendationConnection,
  ProcuratorialRecommendationType,
} from './procuratorial-recommendation.type.ts';

/** 检察建议: read and moved. */
@Resolver(() => ProcuratorialRecommendationType)
export class ProcuratorialRecommendationResolver {
  @Query(() => ProcuratorialRecommendationConnection, {
    nullable: true,
    description: words('检察建议列表，新的在前。', 'Procuratorial recommendations, newest first.'),
  })
  procuratorialRecommendations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProcuratorialRecommendation>> {
    return connectVisible(
      context,
      {
        policy: procuratorialRecommendationPolicy,
        order: [
          ['issuedOn', 'desc'],
          ['id', 'desc'],
        ],
      },
      page,
    );
  }

  @Mutation(() => RecordProcuratorialRecommendationReplyPayload, {
    nullable: true,
    description: words('登记检察建议的回复。', 'Records the reply to a procuratorial recommendation.'),
  })
  async recordProcuratorialRecommendationReply(
    @Arg('input', () => RecordProcuratorialRecommendationReplyInput, {
      description: words('登记内容。', 'What is recorded.'),
    })
    input: RecordProcuratorialRecommendationReplyInput,
    @Ctx() context: Context,
  ): Promise<{ procuratorialRecommendation: ProcuratorialRecommendation }> {
    return { procuratorialRecommendation: await runCommand(context, recordProcuratorialRecommendationReply, input) };
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() procuratorialRecommendation: ProcuratorialRecommendation, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, procuratorialRecommendationClocks(procuratorialRecommendation));
  }
}
