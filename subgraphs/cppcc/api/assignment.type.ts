import { Field, ID, ObjectType } from 'type-graphql';
import { type AssignmentRole, AssignmentRoleEnum, DateScalar, words } from '#kit';

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

  unitId!: string;
}
