import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyEnum, connectionOf, DateScalar, sampleWords, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { VerifiedResult } from '../model/verified-results.ts';
import { VerifiedResultEnum } from './supervision-proposal.type.ts';

/** 承诺 */
@ObjectType('Commitment', {
  description: words('答复中承诺的一件事，逐年跟踪到核实为止。', 'What a reply promised, kept until it is verified.'),
  simpleResolvers: true,
})
export class CommitmentType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => BodyEnum, { description: words('登记答复的单位。', 'The body that told of the reply.') })
  body!: Body;

  @Field(() => String, { description: words('作出承诺的单位。', 'The unit that promised.') })
  unitName!: string;

  @Field(() => Int, { description: words('在第几次办理中承诺。', 'The round in which it was promised.') })
  round!: number;

  @Field(() => String, { nullable: true, description: words('承诺事项。', 'What was promised.') })
  text!: string | null;

  @Field(() => DateScalar, { description: words('承诺日期。', 'The day of the promise.') })
  promisedOn!: string;

  @Field(() => DateScalar, { description: words('完成时限。', 'By when.') })
  dueOn!: string;

  @Field(() => VerifiedResultEnum, {
    nullable: true,
    description: words('回头看核实的结果；未核实的为空。', 'What the look-back found; null if not yet verified.'),
  })
  verifiedResult?: VerifiedResult | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: words('核实日期。', 'The day of the look-back.') })
  verifiedOn?: string | null | undefined;

  @Field(() => String, { nullable: true, description: words('核实情况。', 'What was found, in words.') })
  finding?: string | null | undefined;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;

  proposalId!: string;
}

/** 承诺台账 */
export const CommitmentConnection = connectionOf('Commitment', CommitmentType, '承诺', 'commitments');
