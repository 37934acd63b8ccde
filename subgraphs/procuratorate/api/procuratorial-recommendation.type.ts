import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, InstrumentType, publishEnum, words } from '#kit';
import type { ProcuratorialRecommendationKind } from '../model/procuratorial-recommendation.entity.ts';
import type { ProcuratorialRecommendationStatus } from '../model/procuratorial-recommendation.lifecycle.ts';

/** 检察建议状态 */
export const ProcuratorialRecommendationStatusEnum = publishEnum<ProcuratorialRecommendationStatus>(
  'ProcuratorialRecommendationStatus',
  words('检察建议的状态。', 'Where a procuratorial recommendation stands.'),
  {
    ISSUED: ['已发出', 'issued'],
    REPLIED: ['已回复', 'answered by its addressee'],
  },
);

/** 检察建议的种类 */
export const ProcuratorialRecommendationKindEnum = publishEnum<ProcuratorialRecommendationKind>(
  'ProcuratorialRecommendationKind',
  words('检察建议的种类。', 'Kinds of procuratorial recommendations.'),
  {
    SOCIAL_GOVERNANCE: ['社会治理检察建议', 'on social governance'],
    PUBLIC_INTEREST: ['公益诉讼检察建议', 'in public-interest matters'],
  },
);

/** 检察建议 */
@ObjectType('ProcuratorialRecommendation', {
  description: words('检察院发出的检察建议。', 'A procuratorial recommendation of the people’s procuratorate.'),
  implements: InstrumentType,
  simpleResolvers: true,
})
export class ProcuratorialRecommendationType extends InstrumentType {
  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => ProcuratorialRecommendationStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: ProcuratorialRecommendationStatus;

  @Field(() => ProcuratorialRecommendationKindEnum, { description: words('种类。', 'Its kind.') })
  kind!: ProcuratorialRecommendationKind;

  @Field(() => String, { nullable: true, description: words('发现的问题。', 'The problem that was found.') })
  problem?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('提出的建议。', 'The suggestion.') })
  suggestion?: string | null | undefined;
}

/** 检察建议列表 */
export const ProcuratorialRecommendationConnection = connectionOf(
  'ProcuratorialRecommendation',
  ProcuratorialRecommendationType,
  '检察建议',
  'procuratorial recommendations',
);
