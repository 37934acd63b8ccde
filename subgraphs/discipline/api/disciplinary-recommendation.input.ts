import { Field, InputType, ObjectType } from 'type-graphql';
import { RecordReplyInput, words } from '#kit';
import { DisciplinaryRecommendationType } from './disciplinary-recommendation.type.ts';

/** 登记回复所需内容 */
@InputType('RecordDisciplinaryRecommendationReplyInput', {
  description: words('登记纪检监察建议的回复所需内容。', 'What recording a reply needs.'),
})
export class RecordDisciplinaryRecommendationReplyInput extends RecordReplyInput {}

/** 登记回复的结果 */
@ObjectType('RecordDisciplinaryRecommendationReplyPayload', {
  description: words('登记回复的结果。', 'What recording a reply returns.'),
  simpleResolvers: true,
})
export class RecordDisciplinaryRecommendationReplyPayload {
  @Field(() => DisciplinaryRecommendationType, {
    description: words('登记后的纪检监察建议。', 'The disciplinary recommendation afterwards.'),
  })
  disciplinaryRecommendation!: DisciplinaryRecommendationType;
}
