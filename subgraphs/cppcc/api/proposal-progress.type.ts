import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  type AssignmentRole,
  AssignmentRoleEnum,
  BodyEnum,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  type HandlingStatus,
  HandlingStatusEnum,
  type NormalisedOutcome,
  NormalisedOutcomeEnum,
  sampleWords,
  words,
} from '#kit';
import type { Body } from '#schema/registry.ts';
import type { SupervisionProposalStatus } from '../model/supervision-proposal.lifecycle.ts';
import type { VerifiedResult } from '../model/verified-results.ts';
import { SupervisionProposalStatusEnum, VerifiedResultEnum } from './supervision-proposal.type.ts';

/** 办理进度 */
@ObjectType('ProposalProgress', {
  description: words(
    '一条监督建议在一个承办单位的进度，来自跟踪库：该单位系统不通时也能查。',
    'Where a proposal stands at one unit, from the read model: it answers also while that body is away.',
  ),
  simpleResolvers: true,
})
export class ProposalProgressType {
  @Field(() => ID, { description: words('交办的标识。', 'Identifier of the assignment.') })
  id!: string;

  @Field(() => ID, { description: words('监督建议的标识。', 'Identifier of the proposal.') })
  proposalId!: string;

  @Field(() => String, { description: words('建议编号。', 'Number of the proposal.') })
  no!: string;

  @Field(() => String, { description: words('标题。', 'Title.') })
  title!: string;

  @Field(() => Int, { description: words('年度。', 'Year.') })
  year!: number;

  @Field(() => BodyEnum, { description: words('协同单位。', 'Partner of the campaign.') })
  partner!: Body;

  @Field(() => SupervisionProposalStatusEnum, { description: words('监督建议的状态。', 'Where the proposal stands.') })
  proposalStatus!: SupervisionProposalStatus;

  @Field(() => BodyEnum, { description: words('由哪个单位登记办理。', 'The body whose officers handle it.') })
  body!: Body;

  @Field(() => String, { description: words('承办单位。', 'The unit.') })
  unitName!: string;

  @Field(() => AssignmentRoleEnum, { description: words('承办角色。', 'Its role.') })
  role!: AssignmentRole;

  @Field(() => HandlingStatusEnum, { description: words('办理状态。', 'Where the handling stands.') })
  status!: HandlingStatus;

  @Field(() => Int, { description: words('第几次办理。', 'Round of handling.') })
  round!: number;

  @Field(() => DateScalar, { description: words('交办日期。', 'The day of the assignment.') })
  assignedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: words('签收日期。', 'The day of receipt.') })
  receivedOn?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('答复日期。', 'The day of the reply.') })
  repliedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('答复文号。', 'Document number of the reply.') })
  replyNo?: string | null | undefined;

  @Field(() => NormalisedOutcomeEnum, { nullable: true, description: words('自报结果。', 'The outcome as claimed.') })
  claimedOutcome?: NormalisedOutcome | null | undefined;

  @Field(() => VerifiedResultEnum, { nullable: true, description: words('核实结果。', 'What the look-back found.') })
  verifiedResult?: VerifiedResult | null | undefined;

  @Field(() => Boolean, { description: words('是否待会签。', 'Whether signatures are awaited.') })
  awaitsCosign!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('最近的到期日。', 'The nearest day it owes something.'),
  })
  dueOn?: string | null | undefined;

  @Field(() => Int, { nullable: true, description: words('转入哪一年跟踪。', 'The year it was carried over to.') })
  carriedOverTo?: number | null | undefined;

  @Field(() => DateTimeScalar, { description: words('跟踪库中最近变动的时刻。', 'When it last changed here.') })
  changedAt!: Date;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}

/** 办理进度列表 */
export const ProposalProgressConnection = connectionOf(
  'ProposalProgress',
  ProposalProgressType,
  '办理进度',
  'where proposals stand at their units',
);
