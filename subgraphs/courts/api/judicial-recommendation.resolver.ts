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
import { judicialRecommendationClocks } from '../model/judicial-recommendation.clocks.ts';
import type { JudicialRecommendation } from '../model/judicial-recommendation.entity.ts';
import { judicialRecommendationPolicy } from '../model/judicial-recommendation.policy.ts';
import { JudicialRecommendationConnection, JudicialRecommendationType } from './judicial-recommendation.type.ts';

/** 司法建议, as the world reads it. */
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

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() judicialRecommendation: JudicialRecommendation, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, judicialRecommendationClocks(judicialRecommendation));
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() judicialRecommendation: JudicialRecommendation, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, judicialRecommendationPolicy, judicialRecommendation);
  }
}
