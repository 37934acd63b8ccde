import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** 会办单位 */
@ObjectType('CoHandling', {
  description: words('主办单位所见的会办、会签情况。', 'What a lead sees of its co-handlers: opinion and signature.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class CoHandlingType {
  @Field(() => ID, { description: words('会办的交办。', 'The co-handler’s assignment.') })
  assignmentId!: string;

  @Field(() => String, { description: words('单位名称。', 'Name of the unit.') })
  unitName!: string;

  @Field(() => Int, { nullable: true, description: words('最近一次签的是第几次送签。', 'The request signed last.') })
  signedRequest?: number | null | undefined;

  @Field(() => Boolean, { nullable: true, description: words('会签是否同意。', 'Whether the signature was given.') })
  isSignatureGiven?: boolean | null | undefined;

  @Field(() => String, { nullable: true, description: words('会办意见。', 'Its opinion.') })
  opinion?: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('会办意见日期。', 'The day of the opinion.') })
  opinionOn?: string | null | undefined;
}
