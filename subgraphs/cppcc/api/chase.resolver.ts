import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, WithheldType, withheldOf, withheldWords } from '#kit';
import type { Chase } from '../model/chase.entity.ts';
import { chasePolicy } from '../model/chase.policy.ts';
import { ChaseType } from './chase.type.ts';

/** 催办, as far as it is open. */
@Resolver(() => ChaseType)
export class ChaseResolver {
  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() chase: Chase, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, chasePolicy, chase);
  }
}
