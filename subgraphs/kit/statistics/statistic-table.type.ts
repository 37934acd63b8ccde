import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DivisionCodeScalar } from '../graphql/scalars.ts';
import { WithheldType } from '../graphql/withheld.type.ts';
import { sampleWords, words } from '../graphql/words.ts';

/** 统计指标 */
@ObjectType('Measure', { description: words('统计指标。', 'What a body counts.'), simpleResolvers: true })
@Directive('@shareable')
export class MeasureType {
  @Field(() => String, {
    description: words('指标代码，如 LAW_LECTURES。', 'Its code, for example LAW_LECTURES.'),
  })
  code!: string;

  @Field(() => String, { description: words('中文名称。', 'Its name, in Chinese.') })
  label!: string;

  @Field(() => String, { description: words('英文名称。', 'Its name, in English.') })
  labelEn!: string;
}

/** 统计表中的一个数 */
@ObjectType('StatisticFigure', {
  description: words(
    '统计表中的一个数；区划或季度为空时，是所查全部区划或季度的合计。',
    'A number of a table; the sum over all divisions or quarters that were asked for where either is null.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class StatisticFigureType {
  @Field(() => DivisionCodeScalar, { nullable: true, description: words('行政区划。', 'The division.') })
  division!: string | null;

  @Field(() => Int, { nullable: true, description: words('季度，1至4。', 'The quarter, 1 to 4.') })
  quarter!: number | null;

  @Field(() => Int, { nullable: true, description: words('数值；不提供时为空。', 'The count; null where withheld.') })
  count!: number | null;

  @Field(() => Boolean, { description: words('是否不予提供。', 'Whether it is withheld.') })
  isWithheld!: boolean;
}

/** 统计表 */
@ObjectType('StatisticTable', {
  description: words(
    '一项指标按行政区划和季度的统计表。过小的数值，以及可据以推算它们的数值，不予提供。',
    'The counts of one measure by division and quarter. Counts that are too small are withheld, and those from which they could be worked out.',
  ),
  simpleResolvers: true,
})
@Directive('@shareable')
export class StatisticTableType {
  @Field(() => MeasureType, { description: words('指标。', 'What is counted.') })
  measure!: MeasureType;

  @Field(() => [StatisticFigureType], {
    description: words('各区划各季度的数；未填报的不列出。', 'A count for each division and quarter that is recorded.'),
  })
  cells!: readonly StatisticFigureType[];

  @Field(() => [StatisticFigureType], { description: words('各区划合计。', 'The total of each division.') })
  rowTotals!: readonly StatisticFigureType[];

  @Field(() => [StatisticFigureType], { description: words('各季度合计。', 'The total of each quarter.') })
  columnTotals!: readonly StatisticFigureType[];

  @Field(() => StatisticFigureType, { description: words('总计。', 'The total.') })
  total!: StatisticFigureType;

  @Field(() => Int, {
    description: words(
      '大于零而小于此数的不予提供；查询本单位的数字时为1，即全部提供。',
      'Counts above zero and below this are withheld; 1, so none, for the body whose counts they are.',
    ),
  })
  k!: number;

  @Field(() => [WithheldType], {
    description: words(
      '哪些部分有不提供的数，以及原因；哪些数本身过小，不予说明。',
      'Which parts have numbers that are withheld, and why; which of them are too small themselves is not told.',
    ),
  })
  withheld!: readonly WithheldType[];

  @Field(() => DateTimeScalar, { description: words('数据时间。', 'As of when.') })
  asOf!: Date;

  @Field(() => Boolean, { description: sampleWords })
  isSample!: boolean;
}
