import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, DateScalar, publishEnum, sampleWords, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { CampaignStatus } from '../model/campaign.lifecycle.ts';

/** 协同监督活动状态 */
const CampaignStatusEnum = publishEnum<CampaignStatus>(
  'CampaignStatus',
  words('协同监督活动状态。', 'Where a campaign stands.'),
  {
    RUNNING: ['进行中', 'running'],
    CONCLUDED: ['已结束', 'concluded'],
  },
);

/** 协同监督活动 */
@ObjectType('Campaign', {
  description: words(
    '协同监督活动：一个协同单位在一个年度围绕一个主题。',
    'A partner’s joint supervision on a theme in a year.',
  ),
  simpleResolvers: true,
})
export class CampaignType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => Int, { description: words('年度。', 'Year.') })
  year!: number;

  @Field(() => BodyEnum, { description: words('协同单位。', 'The partner body.') })
  partner!: Body;

  @Field(() => String, { description: words('联合方案文号。', 'Number of the joint plan.') })
  planNo!: string;

  @Field(() => DateScalar, { description: words('启动日期。', 'The day it began.') })
  startedOn!: string;

  @Field(() => CampaignStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: CampaignStatus;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;

  themeId!: string;
  agreementId!: string;
}
