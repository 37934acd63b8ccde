import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, countBy, DateScalar, findVisible, words } from '#kit';
import { refuseUnless } from '../refuse.ts';
import type { DeedTarget } from './deed-target.entity.ts';
import { deedTargetPolicy } from './deed-target.policy.ts';
import { deedTarget } from './deed-target.record.ts';
import { practicalDeed } from './practical-deed.record.ts';

/** 办实事进展: two numbers side by side, and no rate between them. */
@ObjectType('DeedProgress', {
  description: words(
    '办实事进展：已办件数与目标并列，不计算完成率。',
    'How many deeds were done, beside the target; no rate is worked out.',
  ),
  simpleResolvers: true,
})
class DeedProgressType {
  @Field(() => DateScalar, { nullable: true, description: words('计数的起始日期。', 'From which day deeds count.') })
  since!: string | null;

  @Field(() => DateScalar, { description: words('截至日期。', 'Up to which day they count.') })
  asOf!: string;

  @Field(() => Int, { description: words('已办件数，不含撤回的。', 'How many were done, without those withdrawn.') })
  deeds!: number;

  @Field(() => deedTarget.type, {
    nullable: true,
    description: words('当时已公布的目标及其来源；没有的为空。', 'The target announced by then, with its source.'),
  })
  target!: DeedTarget | null;
}

@Resolver()
export class DeedProgressResolver {
  @Query(() => DeedProgressType, {
    nullable: true,
    description: words('截至某日的办实事进展。', 'How far the deeds have come, as of a day.'),
  })
  async deedProgress(
    @Arg('asOf', () => DateScalar, { description: words('截至日期。', 'Up to which day.') }) asOf: string,
    @Ctx() context: Context,
  ): Promise<DeedProgressType> {
    const [target = null] = await findVisible(context, deedTargetPolicy, {
      where: { announcedOn: { $lte: asOf }, $or: [{ endedOn: null }, { endedOn: { $gt: asOf } }] },
      orderBy: { announcedOn: 'desc', id: 'desc' },
      limit: 1,
    });
    const since = target?.countsFrom ?? null;
    refuseUnless(
      since === null || asOf >= since,
      '截至日期早于起始日期，请核对。',
      'That day is before the first one.',
    );
    const [counted] = await countBy(context, practicalDeed, 'status', { since, until: asOf, statuses: ['RECORDED'] });
    return { since, asOf, deeds: counted?.count ?? 0, target };
  }
}
