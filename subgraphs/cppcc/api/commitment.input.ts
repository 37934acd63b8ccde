import { Field, ID, InputType, Int } from 'type-graphql';
import { BodyEnum, DateScalar, words } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { VerifiedResult } from '../model/verified-results.ts';
import { VerifiedResultEnum } from './supervision-proposal.type.ts';

/** 承诺台账的筛选条件 */
@InputType('CommitmentFilter', {
  description: words('承诺台账的筛选条件，同时满足。', 'Conditions on commitments; all must hold.'),
})
export class CommitmentFilter {
  @Field(() => ID, { nullable: true, description: words('监督建议。', 'Of one proposal.') })
  proposalId?: string | null;

  @Field(() => Int, { nullable: true, description: words('监督建议的年度。', 'Year of the proposal.') })
  year?: number | null;

  @Field(() => BodyEnum, { nullable: true, description: words('登记答复的单位。', 'The body that told of it.') })
  body?: Body | null;

  @Field(() => String, { nullable: true, description: words('作出承诺的单位。', 'The unit that promised.') })
  unitName?: string | null;

  @Field(() => DateScalar, { nullable: true, description: words('时限不晚于。', 'Due on or before.') })
  dueUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: words('是否已核实。', 'Whether it was verified.') })
  isVerified?: boolean | null;

  @Field(() => [VerifiedResultEnum], { nullable: true, description: words('核实结果。', 'What was found.') })
  results?: VerifiedResult[] | null;
}
