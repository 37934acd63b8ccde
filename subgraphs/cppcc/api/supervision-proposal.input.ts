import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BodyEnum, CommandTargetInput, DateScalar, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import { SupervisionProposalStatusEnum, SupervisionProposalType } from './supervision-proposal.type.ts';

/** 筛选条件 */
@InputType('SupervisionProposalFilter', {
  description: words('监督建议的筛选条件，同时满足。', 'Conditions on supervision proposals; all must hold.'),
})
export class SupervisionProposalFilter {
  @Field(() => [Int], { nullable: true, description: words('年度。', 'Years.') })
  years?: number[] | null;

  @Field(() => ID, { nullable: true, description: words('主题。', 'Theme.') })
  themeId?: string | null;

  @Field(() => BodyEnum, { nullable: true, description: words('协同单位。', 'Partner of the campaign.') })
  partner?: Body | null;

  @Field(() => [SupervisionProposalStatusEnum], { nullable: true, description: words('状态。', 'Statuses.') })
  statuses?: SupervisionProposalStatus[] | null;

  @Field(() => DateScalar, { nullable: true, description: words('交办日期不早于。', 'Issued on or after.') })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: words('交办日期不晚于。', 'Issued on or before.') })
  issuedTo?: string | null;
}

/** 提请审核所需内容 */
@InputType('SubmitSupervisionProposalInput', {
  description: words('提请审核所需内容。', 'What a submission to review needs.'),
})
export class SubmitSupervisionProposalInput extends CommandTargetInput {}

/** 审定发出所需内容 */
@InputType('IssueSupervisionProposalInput', { description: words('审定发出所需内容。', 'What an issue needs.') })
export class IssueSupervisionProposalInput extends CommandTargetInput {}

/** 提请审核的结果 */
@ObjectType('SubmitSupervisionProposalPayload', {
  description: words('提请审核的结果。', 'What a submission returns.'),
  simpleResolvers: true,
})
export class SubmitSupervisionProposalPayload {
  @Field(() => SupervisionProposalType, { description: words('提请后的监督建议。', 'The proposal afterwards.') })
  supervisionProposal!: SupervisionProposalType;
}

/** 审定发出的结果 */
@ObjectType('IssueSupervisionProposalPayload', {
  description: words('审定发出的结果。', 'What an issue returns.'),
  simpleResolvers: true,
})
export class IssueSupervisionProposalPayload {
  @Field(() => SupervisionProposalType, { description: words('发出后的监督建议。', 'The proposal afterwards.') })
  supervisionProposal!: SupervisionProposalType;
}
