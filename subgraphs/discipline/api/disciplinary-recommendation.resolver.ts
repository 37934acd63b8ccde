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
import { disciplinaryRecommendationClocks } from '../model/disciplinary-recommendation.clocks.ts';
import type { DisciplinaryRecommendation } from '../model/disciplinary-recommendation.entity.ts';
import { disciplinaryRecommendationPolicy } from '../model/disciplinary-recommendation.policy.ts';
import {
  DisciplinaryRecommendationConnection,
  DisciplinaryRecommendationType,
} from './disciplinary-recommendation.type.ts';

/** 纪检监察建议, as the world reads it. */
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
          ['year', 'desc'],
          ['id', 'desc'],
        ],
      },
      page,
    );
  }

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() disciplinaryRecommendation: DisciplinaryRecommendation, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, disciplinaryRecommendationClocks(disciplinaryRecommendation));
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() disciplinaryRecommendation: DisciplinaryRecommendation, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, disciplinaryRecommendationPolicy, disciplinaryRecommendation);
  }
}
