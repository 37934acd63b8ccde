import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, words } from '#kit';

/** 催办 */
@ObjectType('Chase', { description: words('一次催办。', 'A reminder to a unit.'), simpleResolvers: true })
export class ChaseType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => String, { description: words('被催办单位。', 'The unit that was reminded.') })
  unitName!: string;

  @Field(() => DateScalar, { description: words('催办日期。', 'The day of the reminder.') })
  chasedOn!: string;

  @Field(() => String, { nullable: true, description: words('催办要求。', 'What was asked for.') })
  text!: string | null;
}
