import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type AssignmentRole, AssignmentRoleEnum, DateScalar, publishEnum, words } from '#kit';
import type { AssignmentStatus } from '../model/assignment.lifecycle.ts';

/** 交办状态 */
export const AssignmentStatusEnum = publishEnum<AssignmentStatus>(
  'AssignmentStatus',
  words('交办状态。', 'Where an assignment stands.'),
  {
    ACTIVE: ['有效', 'binding'],
    OBJECTED: ['有异议待处理', 'objected to'],
    SUSPENDED: ['中止', 'suspended'],
    REASSIGNED: ['已改交', 'taken over by another unit'],
    ENDED: ['已解除', 'ended with its proposal'],
  },
);

/** 交办 */
@ObjectType('Assignment', {
  description: words('交办：由哪个单位以何种角色承办。', 'Which unit must handle a proposal, and in which role.'),
  simpleResolvers: true,
})
export class AssignmentType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => AssignmentRoleEnum, { description: words('承办角色。', 'Role in the handling.') })
  role!: AssignmentRole;

  @Field(() => DateScalar, { description: words('交办日期。', 'The day of the assignment.') })
  assignedOn!: string;

  @Field(() => DateScalar, {
    description: words('交办函写明的答复期限。', 'The day by which the assignment letter asks for the reply.'),
  })
  replyDueOn!: string;

  @Field(() => Int, { description: words('版本，操作时须带上。', 'Version; commands must name it.') })
  version!: number;

  @Field(() => AssignmentStatusEnum, { description: words('状态。', 'Where it stands.') })
  status!: AssignmentStatus;

  @Field(() => Int, { description: words('第几次办理。', 'Round of handling.') })
  round!: number;

  @Field(() => DateScalar, { nullable: true, description: words('维持交办日期。', 'The day it was upheld.') })
  upheldOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('维持交办的理由。', 'Why it was upheld.') })
  upholdingReason?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('准予延期日期。', 'The day more time was granted.') })
  extendedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('延期理由。', 'Why more time was granted.') })
  extensionReason?: string | null | undefined;

  unitId!: string;
}
