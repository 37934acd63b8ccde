import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, connectionOf, DateScalar, DateTimeScalar, publishEnum, sampleWords, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { ProposalPoint } from '../model/supervision-proposal.entity.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import type { VerifiedResult } from '../model/verified-results.ts';

/** 监督建议状态 */
export const SupervisionProposalStatusEnum = publishEnum<SupervisionProposalStatus>(
  'SupervisionProposalStatus',
  words('监督建议的状态。', 'Where a supervision proposal stands.'),
  {
    DRAFT: ['拟稿', 'being drafted'],
    UNDER_REVIEW: ['审核中', 'under review'],
    REVIEWED: ['已审定', 'approved after review'],
    NOT_FILED: ['不予立案', 'not filed'],
    ISSUED: ['已交办', 'issued'],
    RECEIVED: ['已签收', 'received by a unit'],
    OBJECTED: ['已退回(异议)', 'objected to'],
    IN_PROGRESS: ['办理中', 'being handled'],
    AWAITING_COSIGN: ['待会签', 'signatures awaited'],
    REPLIED: ['已答复', 'replied'],
    EVALUATED: ['已评价', 'evaluated'],
    REWORK: ['二次办理', 'being handled a second time'],
    FOLLOW_UP: ['跟踪问效', 'being followed up'],
    VERIFIED: ['回头看核实', 'verified by a look-back'],
    CLOSED: ['办结销号', 'closed'],
    CARRIED_OVER: ['转下年跟踪', 'carried over to the next year'],
    MERGED: ['并案', 'merged into another'],
    SUSPENDED: ['中止', 'suspended'],
    WITHDRAWN: ['撤回', 'withdrawn'],
  },
);

/** 核实结果 */
export const VerifiedResultEnum = publishEnum<VerifiedResult>(
  'VerifiedResult',
  words('回头看核实的结果。', 'What a look-back finds.'),
  {
    YES: ['已落实', 'done'],
    PARTLY: ['部分落实', 'partly done'],
    NO: ['未落实', 'not done'],
  },
);

/** 一个问题与一条建议 */
@ObjectType('ProposalPoint', {
  description: words('问题与建议，一一对应。', 'A problem and the suggestion that answers it.'),
  simpleResolvers: true,
})
export class ProposalPointType {
  @Field(() => String, { description: words('发现的问题。', 'The problem that was found.') })
  problem!: string;

  @Field(() => String, { description: words('提出的建议。', 'The suggestion.') })
  suggestion!: string;
}

/** 监督建议 */
@ObjectType('SupervisionProposal', {
  description: words(
    '监督建议：协同监督活动提出、五家单位共同跟踪。',
    'A supervision proposal, tracked across the bodies.',
  ),
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class SupervisionProposalType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => String, { description: words('建议编号。', 'Number of the proposal.') })
  no!: string;

  @Field(() => Int, { description: words('年度。', 'Year.') })
  year!: number;

  @Field(() => BodyEnum, { description: words('协同单位。', 'The partner of the campaign.') })
  partner!: Body;

  @Field(() => String, { description: words('标题。', 'Title.') })
  title!: string;

  @Field(() => [ProposalPointType], {
    nullable: true,
    description: words('问题与建议。', 'Problems and suggestions.'),
  })
  points!: readonly ProposalPoint[] | null;

  @Field(() => SupervisionProposalStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: SupervisionProposalStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('交办日期；未交办时为空。', 'The day of issue; null before.'),
  })
  issuedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('会议纪要文号。', 'Minutes of the approval.') })
  reviewNo?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('审定日期。', 'The day it was approved.') })
  reviewedOn?: string | null | undefined;

  @Field(() => Boolean, {
    description: words(
      '审核人已声明不涉及个案。',
      'Whether the reviewer has stated that no individual case is concerned.',
    ),
  })
  isFreeOfCases!: boolean;

  @Field(() => String, {
    nullable: true,
    description: words(
      '最近一次退回、不予立案、中止、转下年或撤回的原因。',
      'Why it was last returned, declined, suspended, carried over or withdrawn.',
    ),
  })
  statement?: string | null | undefined;

  @Field(() => Int, { description: words('第几次办理。', 'Round of handling.') })
  round!: number;

  @Field(() => DateScalar, { nullable: true, description: words('挂牌督办日期。', 'Since when it is listed.') })
  listedOn?: string | null | undefined;

  @Field(() => Int, { nullable: true, description: words('转入哪一年跟踪。', 'The year it was carried over to.') })
  carriedOverTo?: number | null | undefined;

  @Field(() => VerifiedResultEnum, {
    nullable: true,
    description: words(
      '回头看核实的结果；与承办单位自报的结果分别记录。',
      'What the look-back found; what the unit claims stands apart.',
    ),
  })
  verifiedResult?: VerifiedResult | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('核实日期。', 'The day of the look-back.') })
  verifiedOn?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('销号日期。', 'The day it was closed.') })
  closedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('销号理由。', 'Why it was closed.') })
  closingReason?: string | null | undefined;

  @Field(() => DateTimeScalar, { description: words('最近一次操作的时刻。', 'When a step was last taken.') })
  changedAt!: Date;

  @Field(() => DateTimeScalar, { description: words('录入时刻。', 'When it was recorded.') })
  recordedAt!: Date;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;

  campaignId!: string;
  mergedIntoId?: string | null | undefined;
  repeatsId?: string | null | undefined;
  bundleId?: string | null | undefined;
  themeId!: string;
}

/** 监督建议列表 */
export const SupervisionProposalConnection = connectionOf(
  'SupervisionProposal',
  SupervisionProposalType,
  '监督建议',
  'supervision proposals',
);
