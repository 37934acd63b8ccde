import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AssignmentRoleEnum, HandlingStatusEnum, NormalisedOutcomeEnum } from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { sampleWords, words } from '../graphql/words.ts';
import type { HandlingStatus } from './handling.lifecycle.ts';
import type { AssignmentRole, NormalisedOutcome } from './normalised-outcome.ts';

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

  @Field(() => DateScalar, { nullable: true, description: words('答复日期。', 'The day of the reply.') })
  repliedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('答复文号。', 'Document number of the reply.') })
  replyNo?: string | null | undefined;

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

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}
