import { Field, InputType, ObjectType } from 'type-graphql';
import { RecordReplyInput, words } from '#kit';
import { LawEnforcementSupervisionType } from './law-enforcement-supervision.type.ts';

/** 登记回复所需内容 */
@InputType('RecordLawEnforcementSupervisionReplyInput', {
  description: words('登记行政执法监督意见的回复所需内容。', 'What recording a reply needs.'),
})
export class RecordLawEnforcementSupervisionReplyInput extends RecordReplyInput {}

/** 登记回复的结果 */
@ObjectType('RecordLawEnforcementSupervisionReplyPayload', {
  description: words('登记回复的结果。', 'What recording a reply returns.'),
  simpleResolvers: true,
})
export class RecordLawEnforcementSupervisionReplyPayload {
  @Field(() => LawEnforcementSupervisionType, {
    description: words('登记后的行政执法监督意见。', 'The law-enforcement supervision afterwards.'),
  })
  lawEnforcementSupervision!: LawEnforcementSupervisionType;
}
