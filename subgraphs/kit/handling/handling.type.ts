import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  AssignmentRoleEnum,
  HandlingStatusEnum,
  NormalisedOutcomeEnum,
  ObjectionReasonEnum,
} from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { WithheldType, withheldWords } from '../graphql/withheld.type.ts';
import { sampleWords, words } from '../graphql/words.ts';
import type { HandlingStatus } from './handling.lifecycle.ts';
import type { AssignmentRole, NormalisedOutcome } from './normalised-outcome.ts';
import type { ObjectionReason } from './objection-reasons.ts';

/** 办理 as the world sees it; the same in every body. */
@ObjectType('Handling', {
  description: words('承办单位对一项交办的办理情况。', 'What a handling body does with its assignment.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class HandlingType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => ID, { description: words('所办理的交办。', 'The assignment that is handled.') })
  assignmentId!: string;

  @Field(() => AssignmentRoleEnum, { description: words('承办角色。', 'Role in the handling.') })
  role!: AssignmentRole;

  @Field(() => HandlingStatusEnum, { description: words('办理状态。', 'Where it stands.') })
  status!: HandlingStatus;

  @Field(() => DateScalar, { description: words('交办日期。', 'The day of the assignment.') })
  assignedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: words('签收日期。', 'The day of receipt.') })
  receivedOn?: string | null | undefined;

  @Field(() => ID, { description: words('所属监督建议的标识。', 'Identifier of the proposal it belongs to.') })
  proposalId!: string;

  @Field(() => String, { description: words('承办单位名称。', 'Name of the unit that handles it.') })
  unitName!: string;

  @Field(() => DateScalar, { description: words('交办函写明的答复期限。', 'The day that the letter names.') })
  replyDueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: words('提出异议日期。', 'The day of the objection.') })
  objectedOn?: string | null | undefined;

  @Field(() => ObjectionReasonEnum, { nullable: true, description: words('异议理由。', 'Reason of the objection.') })
  objectionReason?: ObjectionReason | null | undefined;

  @Field(() => String, { nullable: true, description: words('异议说明。', 'What the objection says.') })
  objection?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('着手办理日期。', 'The day handling began.') })
  startedOn?: string | null | undefined;

  @Field(() => Int, { description: words('第几次办理，2为二次办理。', 'Round of handling; 2 is the second handling.') })
  round!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: words('二次办理起始日。', 'The day a second handling began.'),
  })
  reopenedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('二次办理原因。', 'Why it is handled a second time.') })
  reopeningReason?: string | null | undefined;

  @Field(() => Int, { description: words('送会签次数。', 'How often signatures were asked for.') })
  cosignRequest!: number;

  @Field(() => String, {
    nullable: true,
    description: words('送会签的答复稿要点。', 'The draft that is to be signed.'),
  })
  cosignText?: string | null | undefined;

  @Field(() => Boolean, {
    nullable: true,
    description: words('会办单位最近一次会签是否同意。', 'Whether the co-handler’s latest signature was given.'),
  })
  isSignatureGiven?: boolean | null | undefined;

  @Field(() => String, { nullable: true, description: words('会办意见。', 'Opinion of the co-handler.') })
  opinion?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('答复日期。', 'The day of the reply.') })
  repliedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('答复文号。', 'Document number of the reply.') })
  replyNo?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('答复分类办法代码。', 'Scheme of the reply’s class.') })
  replyScheme?: string | null | undefined;

  @Field(() => Int, { nullable: true, description: words('分类办法版本。', 'Version of the scheme.') })
  replySchemeVersion?: number | null | undefined;

  @Field(() => String, { nullable: true, description: words('办理结果类别。', 'Class of the reply.') })
  replyLetter?: string | null | undefined;

  @Field(() => NormalisedOutcomeEnum, {
    nullable: true,
    description: words(
      '承办单位自报的办理结果，未经回头看核实。',
      'The outcome that the handling body claims; not verified by a look-back.',
    ),
  })
  claimedOutcome?: NormalisedOutcome | null | undefined;

  @Field(() => DateTimeScalar, { description: words('录入时刻。', 'When it was recorded.') })
  recordedAt!: Date;

  @Field(() => [WithheldType], { description: withheldWords })
  withheld?: readonly WithheldType[];

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}
