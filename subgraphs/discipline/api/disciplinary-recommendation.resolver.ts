import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ClockType, type Connection, type Context, clocksOf, connectVisible, PageArgs, runCommand, words } from '#kit';
import { recordDisciplinaryRecommendationReply } from '../commands/record-disciplinary-recommendation-reply.ts';
import { disciplinaryRecommendationClocks } from '../model/disciplinary-recommendation.clocks.ts';
import type { DisciplinaryRecommendation } from '../model/disciplinary-recommendation.entity.ts';
import { disciplinaryRecommendationPolicy } from '../model/disciplinary-recommendation.policy.ts';
import {
  RecordDisciplinaryRecommendationReplyInput,
  RecordDisciplinaryRecommendationReplyPayload,
} from './disciplinary-recommendation.input.ts';
import {
  DisciplinaryRecommendationConnection,
  DisciplinaryRecommendationType,
} from './disciplinary-recommendation.type.ts';

/** 纪检监察建议: read and moved. */
@Resolver(() => DisciplinaryRecommendationType)
export class DisciplinaryRecommendationResolver {
  @Query(() => DisciplinaryRecommendationConnection, {
    nullable: true,
    description: words('纪检监察建议列表，新的在前。', 'Disciplinary recommendations, newest first.'),
  })
  disciplinaryRecommendations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DisciplinaryRecommendation>> {
    return connectVisible(
      context,
      {
        policy: disciplinaryRecommendationPolicy,
        order: [
          ['issuedOn', 'desc'],
          ['id', 'desc'],
        ],
      },
      page,
    );
  }

  @Mutation(() => RecordDisciplinaryRecommendationReplyPayload, {
    nullable: true,
    description: words('登记纪检监察建议的回复。', 'Records the reply to a disciplinary recommendation.'),
  })
  async recordDisciplinaryRecommendationReply(
    @Arg('input', () => RecordDisciplinaryRecommendationReplyInput, {
      description: words('登记内容。', 'What is recorded.'),
    })
    input: RecordDisciplinaryRecommendationReplyInput,
    @Ctx() context: Context,
  ): Promise<{ disciplinaryRecommendation: DisciplinaryRecommendation }> {
    return { disciplinaryRecommendation: await runCommand(context, recordDisciplinaryRecommendationReply, input) };
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() disciplinaryRecommendation: DisciplinaryRecommendation, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, disciplinaryRecommendationClocks(disciplinaryRecommendation));
  }
}
