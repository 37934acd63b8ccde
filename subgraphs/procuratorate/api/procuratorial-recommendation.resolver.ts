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
import { procuratorialRecommendationClocks } from '../model/procuratorial-recommendation.clocks.ts';
import type { ProcuratorialRecommendation } from '../model/procuratorial-recommendation.entity.ts';
import { procuratorialRecommendationPolicy } from '../model/procuratorial-recommendation.policy.ts';
import {
  ProcuratorialRecommendationConnection,
  ProcuratorialRecommendationType,
} from './procuratorial-recommendation.type.ts';

/** 检察建议, as the world reads it. */
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

  @FieldResolver(() => [ClockType], { description: words('时限。', 'Its deadlines.') })
  clocks(@Root() procuratorialRecommendation: ProcuratorialRecommendation, @Ctx() context: Context): ClockType[] {
    return clocksOf(context, procuratorialRecommendationClocks(procuratorialRecommendation));
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() procuratorialRecommendation: ProcuratorialRecommendation, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, procuratorialRecommendationPolicy, procuratorialRecommendation);
  }
}
