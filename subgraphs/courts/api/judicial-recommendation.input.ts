import { Field, InputType, ObjectType } from 'type-graphql';
import { RecordReplyInput, words } from '#kit';
import { JudicialRecommendationType } from './judicial-recommendation.type.ts';

/** 登记回复所需内容 */
@InputType('RecordJudicialRecommendationReplyInput', {
  description: words('登记司法建议的回复所需内容。', 'What recording a reply needs.'),
})
export class RecordJudicialRecommendationReplyInput extends RecordReplyInput {}

/** 登记回复的结果 */
@ObjectType('RecordJudicialRecommendationReplyPayload', {
  description: words('登记回复的结果。', 'What recording a reply returns.'),
  simpleResolvers: true,
})
export class RecordJudicialRecommendationReplyPayload {
  @Field(() => JudicialRecommendationType, {
    description: words('登记后的司法建议。', 'The judicial recommendation afterwards.'),
  })
  judicialRecommendation!: JudicialRecommendationType;
}
