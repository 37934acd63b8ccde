import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type Context, field, optional, partType, words } from '#kit';
import type { WorkPlace } from '../work-places/work-place.entity.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { loadPlaceFacts, type PlaceFact } from './load-place-facts.ts';

const PlaceFactType = partType<PlaceFact>('PlaceFact', '站(室)的一项事实', 'A fact of a work place in a year', {
  code: field.text('代码', 'Code'),
  label: field.text('名称，按请求的语言', 'Name, in the language of the request'),
  count: field.count('数量', 'How many'),
  members: field.count('当年编入的委员数，作为分母', 'Members placed there in the year: the denominator'),
  perMember: optional(
    field.decimal('人均；委员不足五人的不计算', 'By member; not worked out where there are fewer than five members'),
  ),
});

/** 事实并列 of a work place, for the yearly review. */
@Resolver(() => workPlace.type)
export class PlaceFactResolver {
  @FieldResolver(() => [PlaceFactType], {
    description: words(
      '该站(室)一年的事实，各项并列，不合计、不打分；只向政协显示。',
      'What the place did in a year, side by side; nothing adds it up to a score. Shown to the CPPCC only.',
    ),
  })
  facts(
    @Root() { id }: WorkPlace,
    @Arg('year', () => Int, { description: words('年度。', 'Year.') }) year: number,
    @Ctx() context: Context,
  ): Promise<readonly PlaceFact[]> | [] {
    return context.viewer.isOwn ? loadPlaceFacts(context, id, year) : [];
  }
}
