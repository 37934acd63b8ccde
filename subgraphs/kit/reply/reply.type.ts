import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { NormalisedOutcomeEnum } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { WithheldType, withheldWords } from '../graphql/withheld.type.ts';
import { words } from '../graphql/words.ts';
import type { NormalisedOutcome } from '../handling/normalised-outcome.ts';
import type { ProblemAnswer, PromisedCommitment } from './reply.entity.ts';

/** 对一个问题的答复 */
@ObjectType('ProblemAnswer', {
  description: words('对一个问题的答复。', 'What a reply says to one problem.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ProblemAnswerType {
  @Field(() => Int, { description: words('问题序号，从1起。', 'Number of the problem, from 1.') })
  problem!: number;

  @Field(() => String, { description: words('答复。', 'The answer.') })
  answer!: string;
}

/** 答复中的承诺 */
@ObjectType('PromisedCommitment', {
  description: words('答复中的一项承诺。', 'What a reply promises.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class PromisedCommitmentType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => String, { description: words('承诺事项。', 'What is promised.') })
  text!: string;

  @Field(() => DateScalar, { description: words('完成时限。', 'By when.') })
  dueOn!: string;
}

/** 答复 */
@ObjectType('Reply', {
  description: words('一次办理的答复。', 'The reply that ended one round of handling.'),
  simpleResolvers: true,
})
@Directive('@shareable')
export class ReplyType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('第几次办理。', 'Round of handling.') })
  round!: number;

  @Field(() => String, { description: words('答复文号。', 'Document number.') })
  documentNo!: string;

  @Field(() => DateScalar, { description: words('答复日期。', 'The day of the reply.') })
  repliedOn!: string;

  @Field(() => String, { description: words('分类办法代码。', 'Scheme of the class.') })
  scheme!: string;

  @Field(() => Int, { description: words('分类办法版本。', 'Version of the scheme.') })
  schemeVersion!: number;

  @Field(() => String, { description: words('类别。', 'Class.') })
  letter!: string;

  @Field(() => NormalisedOutcomeEnum, { description: words('归一化结果，承办单位自报。', 'Outcome, as claimed.') })
  outcome!: NormalisedOutcome;

  @Field(() => String, { nullable: true, description: words('答复要点。', 'Main points.') })
  summary!: string | null;

  @Field(() => [ProblemAnswerType], {
    nullable: true,
    description: words('逐条答复。', 'Answers, problem by problem.'),
  })
  answers!: readonly ProblemAnswer[] | null;

  @Field(() => [PromisedCommitmentType], { nullable: true, description: words('承诺事项。', 'Commitments.') })
  commitments!: readonly PromisedCommitment[] | null;

  @Field(() => [String], {
    nullable: true,
    description: words('所引用材料的名称。', 'Titles of the evidence that is cited.'),
  })
  evidenceTitles!: readonly string[] | null;

  @Field(() => [WithheldType], { description: withheldWords })
  withheld?: readonly WithheldType[];
}
