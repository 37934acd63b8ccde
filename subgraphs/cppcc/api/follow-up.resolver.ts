import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, WithheldType, withheldOf, withheldWords } from '#kit';
import type { FollowUp } from '../model/follow-up.entity.ts';
import { followUpPolicy } from '../model/follow-up.policy.ts';
import { FollowUpType } from './follow-up.type.ts';

/** 回头看, as far as it is open. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() followUp: FollowUp, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, followUpPolicy, followUp);
  }
}
