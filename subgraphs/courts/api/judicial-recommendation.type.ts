import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, InstrumentType, publishEnum, words } from '#kit';
import type { JudicialRecommendationStatus } from '../model/judicial-recommendation.lifecycle.ts';

/** 司法建议状态 */
export const JudicialRecommendationStatusEnum = publishEnum<JudicialRecommendationStatus>(
  'JudicialRecommendationStatus',
  words('司法建议的状态。', 'Where a judicial recommendation stands.'),
  {
    ISSUED: ['已发出', 'issued'],
    REPLIED: ['已回复', 'answered by its addressee'],
  },
);

/** 司法建议 */
@ObjectType('JudicialRecommendation', {
  description: words('法院发出的司法建议。', 'A judicial recommendation of the people’s courts.'),
  implements: InstrumentType,
  simpleResolvers: true,
})
export class JudicialRecommendationType extends InstrumentType {
  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => JudicialRecommendationStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: JudicialRecommendationStatus;

  @Field(() => String, { nullable: true, description: words('发现的问题。', 'The problem that was found.') })
  problem?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('提出的建议。', 'The suggestion.') })
  suggestion?: string | null | undefined;
}

/** 司法建议列表 */
export const JudicialRecommendationConnection = connectionOf(
  'JudicialRecommendation',
  JudicialRecommendationType,
  '司法建议',
  'judicial recommendations',
);
