import { Field, InputType, ObjectType } from 'type-graphql';
import { RecordReplyInput, words } from '#kit';
import { ProcuratorialRecommendationType } from './procuratorial-recommendation.type.ts';

/** 登记回复所需内容 */
@InputType('RecordProcuratorialRecommendationReplyInput', {
  description: words('登记检察建议的回复所需内容。', 'What recording a reply needs.'),
})
export class RecordProcuratorialRecommendationReplyInput extends RecordReplyInput {}

/** 登记回复的结果 */
@ObjectType('RecordProcuratorialRecommendationReplyPayload', {
  description: words('登记回复的结果。', 'What recording a reply returns.'),
  simpleResolvers: true,
})
export class RecordProcuratorialRecommendationReplyPayload {
  @Field(() => ProcuratorialRecommendationType, {
    description: words('登记后的检察建议。', 'The procuratorial recommendation afterwards.'),
  })
  procuratorialRecommendation!: ProcuratorialRecommendationType;
}
