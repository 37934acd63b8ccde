import { Field, ObjectType } from 'type-graphql';
import { type AssignmentRole, AssignmentRoleEnum, ClockType, words } from '#kit';

/** 交办前试算的时限 */
@ObjectType('AssignedClock', {
  description: words('某一承办角色的时限。', 'The deadline that a role would have.'),
  simpleResolvers: true,
})
export class AssignedClockType {
  @Field(() => AssignmentRoleEnum, { description: words('承办角色。', 'The role.') })
  role!: AssignmentRole;

  @Field(() => ClockType, { description: words('时限。', 'The deadline.') })
  clock!: ClockType;
}
