import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, DateScalar, publishEnum, sampleWords, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { AgreementStatus } from '../model/agreement.lifecycle.ts';

/** 战略合作协议状态 */
const AgreementStatusEnum = publishEnum<AgreementStatus>(
  'AgreementStatus',
  words('战略合作协议状态。', 'Where an agreement stands.'),
  {
    SIGNED: ['已签订', 'signed'],
    ENDED: ['已终止', 'ended'],
  },
);

/** 战略合作协议 */
@ObjectType('Agreement', {
  description: words('政协与协同单位签订的战略合作协议。', 'The agreement between the CPPCC and a partner body.'),
  simpleResolvers: true,
})
export class AgreementType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('协议编号。', 'Number of the agreement.') })
  no!: string;

  @Field(() => String, { description: words('协议名称。', 'Title.') })
  title!: string;

  @Field(() => BodyEnum, { description: words('协同单位。', 'The partner body.') })
  partner!: Body;

  @Field(() => DateScalar, { description: words('签订日期。', 'The day it was signed.') })
  signedOn!: string;

  @Field(() => DateScalar, { description: words('有效期至。', 'The last day on which it is in force.') })
  validTo!: string;

  @Field(() => Int, { description: words('答复期限(月)。', 'Months in which a supervision proposal is answered.') })
  replyMonths!: number;

  @Field(() => AgreementStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: AgreementStatus;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}
