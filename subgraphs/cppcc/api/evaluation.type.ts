import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, publishEnum, words } from '#kit';
import type { Satisfaction } from '../model/evaluation.entity.ts';

/** 满意程度 */
export const SatisfactionEnum = publishEnum<Satisfaction>(
  'Satisfaction',
  words('满意程度。', 'How satisfied an evaluator is.'),
  {
    SATISFIED: ['满意', 'satisfied'],
    BASICALLY_SATISFIED: ['基本满意', 'basically satisfied'],
    DISSATISFIED: ['不满意', 'dissatisfied'],
  },
);

/** 评价 */
@ObjectType('Evaluation', {
  description: words(
    '对答复的评价：态度与结果分开。',
    'What an evaluator thinks of a reply; attitude and effect apart.',
  ),
  simpleResolvers: true,
})
export class EvaluationType {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;

  @Field(() => Int, { description: words('针对第几次办理。', 'The round that it is about.') })
  round!: number;

  @Field(() => Boolean, {
    description: words('是否为代录的纸质评价表。', 'Whether it was registered from a paper form.'),
  })
  isOnPaper!: boolean;

  @Field(() => SatisfactionEnum, { description: words('对办理态度。', 'With the attitude.') })
  attitude!: Satisfaction;

  @Field(() => SatisfactionEnum, { description: words('对办理结果。', 'With the effect.') })
  effect!: Satisfaction;

  @Field(() => String, { nullable: true, description: words('意见。', 'Opinion.') })
  opinion?: string | null | undefined;

  @Field(() => DateScalar, { description: words('评价日期。', 'The day it was given.') })
  evaluatedOn!: string;
}
