import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, InstrumentType, publishEnum, words } from '#kit';
import type { DisciplinaryRecommendationKind } from '../model/disciplinary-recommendation.entity.ts';
import type { DisciplinaryRecommendationStatus } from '../model/disciplinary-recommendation.lifecycle.ts';

/** 纪检监察建议状态 */
export const DisciplinaryRecommendationStatusEnum = publishEnum<DisciplinaryRecommendationStatus>(
  'DisciplinaryRecommendationStatus',
  words('纪检监察建议的状态。', 'Where a disciplinary recommendation stands.'),
  {
    ISSUED: ['已发出', 'issued'],
    REPLIED: ['已回复', 'answered by its addressee'],
  },
);

/** 纪检监察建议的种类 */
export const DisciplinaryRecommendationKindEnum = publishEnum<DisciplinaryRecommendationKind>(
  'DisciplinaryRecommendationKind',
  words('纪检监察建议的种类。', 'Kinds of disciplinary recommendations.'),
  {
    DISCIPLINE: ['纪律检查建议', 'of discipline inspection'],
    SUPERVISORY: ['监察建议', 'of supervision'],
    JOINT: ['纪检监察建议', 'of both'],
  },
);

/** 纪检监察建议 */
@ObjectType('DisciplinaryRecommendation', {
  description: words(
    '纪委监委发出的纪检监察建议。',
    'A disciplinary recommendation of the discipline inspection and supervisory commission.',
  ),
  implements: InstrumentType,
  simpleResolvers: true,
})
export class DisciplinaryRecommendationType extends InstrumentType {
  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => DisciplinaryRecommendationStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: DisciplinaryRecommendationStatus;

  @Field(() => DisciplinaryRecommendationKindEnum, { description: words('种类。', 'Its kind.') })
  kind!: DisciplinaryRecommendationKind;
}

/** 纪检监察建议列表 */
export const DisciplinaryRecommendationConnection = connectionOf(
  'DisciplinaryRecommendation',
  DisciplinaryRecommendationType,
  '纪检监察建议',
  'disciplinary recommendations',
);
