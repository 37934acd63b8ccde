import { Field, ID, InputType, Int } from 'type-graphql';
import {
  type AssignmentRole,
  AssignmentRoleEnum,
  BodyEnum,
  DateScalar,
  DateTimeScalar,
  type HandlingStatus,
  HandlingStatusEnum,
  type NormalisedOutcome,
  NormalisedOutcomeEnum,
  publishEnum,
  words,
} from '#kit';
import type { Body } from '#schema/registry.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import { SupervisionProposalStatusEnum } from './supervision-proposal.type.ts';

/** 办理进度的筛选条件 */
@InputType('ProposalProgressFilter', {
  description: words('办理进度的筛选条件，同时满足。', 'Conditions on progress; all must hold.'),
})
export class ProposalProgressFilter {
  @Field(() => [Int], { nullable: true, description: words('年度。', 'Years.') })
  years?: number[] | null;

  @Field(() => ID, { nullable: true, description: words('主题。', 'Theme.') })
  themeId?: string | null;

  @Field(() => BodyEnum, { nullable: true, description: words('协同单位。', 'Partner of the campaign.') })
  partner?: Body | null;

  @Field(() => [BodyEnum], { nullable: true, description: words('登记办理的单位。', 'Bodies that handle.') })
  bodies?: Body[] | null;

  @Field(() => ID, { nullable: true, description: words('承办单位。', 'The unit.') })
  unitId?: string | null;

  @Field(() => [AssignmentRoleEnum], { nullable: true, description: words('承办角色。', 'Roles.') })
  roles?: AssignmentRole[] | null;

  @Field(() => [HandlingStatusEnum], { nullable: true, description: words('办理状态。', 'Statuses of the handling.') })
  statuses?: HandlingStatus[] | null;

  @Field(() => [SupervisionProposalStatusEnum], {
    nullable: true,
    description: words('监督建议的状态。', 'Statuses of the proposal.'),
  })
  proposalStatuses?: SupervisionProposalStatus[] | null;

  @Field(() => [NormalisedOutcomeEnum], { nullable: true, description: words('自报结果。', 'Outcomes as claimed.') })
  outcomes?: NormalisedOutcome[] | null;

  @Field(() => DateScalar, { nullable: true, description: words('答复日期不早于。', 'Replied on or after.') })
  repliedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: words('答复日期不晚于。', 'Replied on or before.') })
  repliedTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: words('仅逾期的。', 'Overdue only.') })
  isOverdue?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: words('几个工作日内到期(含逾期)，0至400。', 'Due within so many working days, 0 to 400, or overdue.'),
  })
  dueWithinWorkdays?: number | null;

  @Field(() => Boolean, { nullable: true, description: words('待签收。', 'Awaiting receipt.') })
  awaitsReceipt?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: words('待会签。', 'Awaiting co-signature.') })
  awaitsCosign?: boolean | null;

  @Field(() => String, { nullable: true, description: words('编号或标题中的文字。', 'Text in the number or title.') })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: words('该时刻以来有变动的。', 'Changed since.') })
  changedSince?: Date | null;
}

/** 办理进度的排列 */
export const progressOrders = ['NEAREST_CLOCK', 'NUMBER', 'LATEST_CHANGE'] as const;

export type ProgressOrder = (typeof progressOrders)[number];

export const ProgressOrderEnum = publishEnum<ProgressOrder>(
  'ProgressOrder',
  words('办理进度的排列。', 'In which order progress is listed.'),
  {
    NEAREST_CLOCK: ['时限近的在前', 'the nearest deadline first'],
    NUMBER: ['按编号', 'by number'],
    LATEST_CHANGE: ['最近变动的在前', 'the latest change first'],
  },
);

/** 分组统计的维度 */
export const progressDimensions = [
  'YEAR',
  'THEME',
  'PARTNER',
  'BODY',
  'UNIT',
  'STATUS',
  'OUTCOME',
  'PROPOSAL_STATUS',
  'VERIFIED',
] as const;

export type ProgressDimension = (typeof progressDimensions)[number];

export const ProgressDimensionEnum = publishEnum<ProgressDimension>(
  'ProgressDimension',
  words('按什么分组。', 'By what progress is counted.'),
  {
    YEAR: ['年度', 'year'],
    THEME: ['主题', 'theme'],
    PARTNER: ['协同单位', 'partner of the campaign'],
    BODY: ['登记办理的单位', 'body that handles'],
    UNIT: ['承办单位', 'unit'],
    STATUS: ['办理状态', 'status of the handling'],
    OUTCOME: ['自报结果', 'outcome as claimed'],
    PROPOSAL_STATUS: ['监督建议的状态', 'status of the proposal'],
    VERIFIED: ['核实结果', 'result as verified by a look-back'],
  },
);
