import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, words } from '#kit';
import type { VerifiedResult } from '../model/verified-results.ts';
import { VerifiedResultEnum } from './supervision-proposal.type.ts';

/** 回头看 */
@ObjectType('FollowUp', {
  description: words('回头看：现场核实的情况。', 'A look-back: what was found on the spot.'),
  simpleResolvers: true,
})
export class FollowUpType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('针对第几次办理。', 'The round that it is about.') })
  round!: number;

  @Field(() => DateScalar, { description: words('核实日期。', 'The day of the visit.') })
  visitedOn!: string;

  @Field(() => VerifiedResultEnum, { description: words('核实结果。', 'What was found.') })
  result!: VerifiedResult;

  @Field(() => String, { nullable: true, description: words('核实情况。', 'What was found, in words.') })
  finding!: string | null;

  @Field(() => String, { nullable: true, description: words('佐证。', 'Evidence.') })
  evidence?: string | null | undefined;
}
