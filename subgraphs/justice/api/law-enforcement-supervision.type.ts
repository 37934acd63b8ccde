import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, InstrumentType, publishEnum, words } from '#kit';
import type { LawEnforcementSupervisionStatus } from '../model/law-enforcement-supervision.lifecycle.ts';

/** 行政执法监督意见状态 */
export const LawEnforcementSupervisionStatusEnum = publishEnum<LawEnforcementSupervisionStatus>(
  'LawEnforcementSupervisionStatus',
  words('行政执法监督意见的状态。', 'Where a law-enforcement supervision stands.'),
  {
    ISSUED: ['已发出', 'issued'],
    REPLIED: ['已回复', 'answered by its addressee'],
  },
);

/** 行政执法监督意见 */
@ObjectType('LawEnforcementSupervision', {
  description: words('司法局发出的行政执法监督意见。', 'A law-enforcement supervision of the justice bureau.'),
  implements: InstrumentType,
  simpleResolvers: true,
})
export class LawEnforcementSupervisionType extends InstrumentType {
  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => LawEnforcementSupervisionStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: LawEnforcementSupervisionStatus;

  @Field(() => String, { description: words('监督事项。', 'What is supervised.') })
  topic!: string;
}

/** 行政执法监督意见列表 */
export const LawEnforcementSupervisionConnection = connectionOf(
  'LawEnforcementSupervision',
  LawEnforcementSupervisionType,
  '行政执法监督意见',
  'law-enforcement supervisions',
);
