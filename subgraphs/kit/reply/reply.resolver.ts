import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { withheldOf } from '../access/withheld-of.ts';
import type { Context } from '../context.ts';
import { WithheldType, withheldWords } from '../graphql/withheld.type.ts';
import type { Reply } from './reply.entity.ts';
import { replyPolicy } from './reply.policy.ts';
import { ReplyType } from './reply.type.ts';

/** What belongs to a reply, the same in every body. */
@Resolver(() => ReplyType)
export class ReplyResolver {
  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() reply: Reply, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, replyPolicy, reply);
  }
}
