import { Ctx, Query, Resolver } from 'type-graphql';
import { type Context, field, partType, publishEnum, words } from '#kit';
import { type Division, divisionKinds } from '#schema/cell.ts';

const DivisionKindEnum = publishEnum<(typeof divisionKinds)[number]>(
  'DivisionKind',
  words('县级单位的种类。', 'Kinds of county-level units.'),
  {
    DISTRICT: ['市辖区', 'district'],
    BANNER: ['旗', 'banner'],
    COUNTY: ['县', 'county'],
    STATISTICAL_ZONE: ['统计用区(非行政区划)', 'a zone of the statistics bureau, not a division of GB/T 2260'],
  },
);

const TownshipsType = partType<NonNullable<Division['townships']>>(
  'Townships',
  '乡级单位数(国家统计局2023年统计用区划代码)',
  'How many units of township level there are (statistics bureau, codes of 2023)',
  {
    subdistricts: field.count('街道', 'Sub-districts'),
    towns: field.count('镇', 'Towns'),
    townships: field.count('乡', 'Townships'),
    others: field.count('其他乡级单位', 'Other units of that level'),
  },
);

const DivisionType = partType<Required<Division>>(
  'Division',
  '县级行政区划与统计用区',
  'A county-level division or zone',
  {
    code: field.text('代码', 'Code'),
    zh: field.text('中文名称', 'Chinese name'),
    en: field.text('英文名称', 'English name'),
    kind: field.oneOf(DivisionKindEnum, '种类', 'Kind'),
    townships: {
      type: () => TownshipsType,
      nullable: true,
      description: words(
        '乡级单位数；未统计的为空。',
        'How many units of township level it has; empty where not counted.',
      ),
    },
  },
);

/** 行政区划 of the city that this hub is the cell of. */
@Resolver()
export class DivisionResolver {
  @Query(() => [DivisionType], {
    nullable: true,
    description: words('本市的县级行政区划与统计用区。', 'The county-level divisions and zones of the city.'),
  })
  divisions(@Ctx() { cell }: Context): readonly Division[] {
    return cell.divisions;
  }
}
