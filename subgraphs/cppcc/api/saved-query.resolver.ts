import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  allowedActions,
  type Connection,
  type Context,
  connectVisible,
  findVisible,
  PageArgs,
  PurposeEnum,
  today,
  words,
} from '#kit';
import type { Purpose } from '#schema/purpose.ts';
import { isInForce, type SavedQuery } from '../model/saved-query.entity.ts';
import { type SavedQueryStatus, savedQueryLifecycle } from '../model/saved-query.lifecycle.ts';
import { savedQueryPolicy } from '../model/saved-query.policy.ts';
import { savedQueryList } from './saved-query.list.ts';
import { SavedQueryConnection, SavedQueryStatusEnum, SavedQueryType } from './saved-query.type.ts';

/** 用数清单 */
@Resolver(() => SavedQueryType)
export class SavedQueryResolver {
  @Query(() => SavedQueryConnection, {
    nullable: true,
    description: words('用数清单，新申报的在前。', 'Saved queries, the newest first.'),
  })
  savedQueries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => SavedQueryStatusEnum, {
      nullable: true,
      description: words('只看这一状态。', 'Only those of this status.'),
    })
    status: SavedQueryStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<SavedQuery>> {
    return connectVisible(context, savedQueryList(status), page);
  }

  @Query(() => SavedQueryType, {
    nullable: true,
    description: words(
      '按查询全文的摘要取一项；同文多项时，取批准且有效期最长的。',
      'The one of a text’s digest; where several have the same text, the approved one with the longest time.',
    ),
  })
  async savedQuery(
    @Arg('documentHash', () => String, { description: words('查询全文的摘要。', 'Digest of the text.') })
    documentHash: string,
    @Arg('purpose', () => PurposeEnum, {
      nullable: true,
      description: words('只取为这一用途批准的。', 'Only one that was put forward for this purpose.'),
    })
    purpose: Purpose | null,
    @Ctx() context: Context,
  ): Promise<SavedQuery | null> {
    const [approved] = await findVisible(context, savedQueryPolicy, {
      where: { documentHash, status: 'APPROVED', ...(purpose && { purpose }) },
      orderBy: { validUntil: 'desc' },
      limit: 1,
    });
    if (approved) return approved;
    const [latest] = await findVisible(context, savedQueryPolicy, {
      where: { documentHash, ...(purpose && { purpose }) },
      orderBy: { submittedOn: 'desc', id: 'desc' },
      limit: 1,
    });
    return latest ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: words(
      '今天能否使用：已批准且在有效期内。',
      'Whether it may be run today: approved, its time not over.',
    ),
  })
  isInForce(@Root() query: SavedQuery, @Ctx() { now }: Context): boolean {
    return isInForce(query, today(now));
  }

  @FieldResolver(() => [String], {
    description: words('您现在可以进行的操作。', 'The steps that you may take now.'),
  })
  allowedActions(@Root() query: SavedQuery, @Ctx() context: Context): string[] {
    return allowedActions(context, savedQueryLifecycle, savedQueryPolicy, query);
  }
}
