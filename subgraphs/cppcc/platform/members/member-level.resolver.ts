import { Ctx, Query, Resolver } from 'type-graphql';
import { type Context, field, findVisible, partType, words } from '#kit';
import { MemberLevelEnum } from './member.record.ts';
import type { MemberLevelRow } from './member-level.entity.ts';
import { memberLevelPolicy } from './member-level.policy.ts';

const MemberLevelCountType = partType<Pick<MemberLevelRow, 'level' | 'members' | 'placed'>>(
  'MemberLevelCount',
  '某一级在任委员数',
  'How many members of a level are in office',
  {
    level: field.oneOf(MemberLevelEnum, '级别', 'Level'),
    members: field.count('在任委员数', 'Members in office'),
    placed: field.count('其中已编入站(室)的', 'Of them, those at a work place'),
  },
);

/** 三级委员 */
@Resolver()
export class MemberLevelResolver {
  @Query(() => [MemberLevelCountType], {
    nullable: true,
    description: words(
      '自治区、市、旗县区三级委员各有多少在任，其中多少已编入站(室)。',
      'How many members of each level are in office, and how many of them are at a work place.',
    ),
  })
  memberLevels(@Ctx() context: Context): Promise<MemberLevelRow[]> {
    return findVisible(context, memberLevelPolicy, { orderBy: { level: 'asc' } });
  }
}
