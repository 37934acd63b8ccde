import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, WithheldType, withheldOf, withheldWords } from '#kit';
import type { Evaluation } from '../model/evaluation.entity.ts';
import { evaluationPolicy } from '../model/evaluation.policy.ts';
import { EvaluationType } from './evaluation.type.ts';

/** 评价, as far as it is open. */
@Resolver(() => EvaluationType)
export class EvaluationResolver {
  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() evaluation: Evaluation, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, evaluationPolicy, evaluation);
  }
}
