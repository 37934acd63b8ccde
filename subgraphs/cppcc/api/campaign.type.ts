import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, DateScalar, publishEnum, sampleWords, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { SupervisionForm } from '../model/campaign.entity.ts';
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

/** 监督形式 */
export const SupervisionFormEnum = publishEnum<SupervisionForm>(
  'SupervisionForm',
  words('政协监督的九种形式。', 'The nine forms of the CPPCC’s supervision.'),
  {
    MEETING: ['会议监督', 'at meetings'],
    INSPECTION: ['视察监督', 'by inspection'],
    PROPOSAL: ['提案监督', 'by CPPCC proposals'],
    RESEARCH: ['调研监督', 'by research'],
    SPECIAL: ['专项监督', 'special supervision'],
    OPINION_REPORT: ['社情民意信息监督', 'by reports on public opinion'],
    JOINT: ['协同式监督', 'joint, with other supervising bodies'],
    MICRO: ['委员微监督', 'on a small scale, by members'],
    INQUIRY: ['问询监督', 'by questions to a department'],
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

  @Field(() => SupervisionFormEnum, { description: words('监督形式。', 'Its form.') })
  form!: SupervisionForm;

  @Field(() => String, {
    nullable: true,
    description: words('所依据的文件。', 'The document that it rests on.'),
  })
  basisDoc?: string | null | undefined;

  @Field(() => DateScalar, { description: words('启动日期。', 'The day it began.') })
  startedOn!: string;

  @Field(() => CampaignStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: CampaignStatus;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;

  themeId!: string;
  agreementId!: string;
}
