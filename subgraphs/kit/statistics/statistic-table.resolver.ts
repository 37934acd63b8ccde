import { Arg, type ClassType, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { type Body, entryOf } from '#schema/registry.ts';
import { regionCode } from '#schema/viewer.ts';
import { accept } from '../accept.ts';
import { withheldUnder } from '../access/withheld-of.ts';
import type { Context } from '../context.ts';
import { DivisionCodeScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';
import { askTable } from './ask-table.ts';
import { type Measure, measureOf } from './measure.ts';
import { measuresOfTheme } from './measures-of-theme.ts';
import { closedTable, presentMeasure, presentTable } from './present-table.ts';
import { statisticPolicy } from './statistic.policy.ts';
import { MeasureType, StatisticTableType } from './statistic-table.type.ts';

const theme = z.object({ themeId: z.uuid() });
const question = theme.extend({
  divisions: z.array(regionCode).min(1).max(100).nullish(),
  quarters: z.array(z.number().int().min(1).max(4)).min(1).max(4).nullish(),
});

const themeWords = words('年度主题。', 'The theme.');

/** The counts of a body by division and quarter, under its name: `<body>Statistics`, `<body>Measures`. */
export function statisticTableResolver(
  body: Body,
  measures: readonly Measure[],
  names: { readonly table: string; readonly measures: string },
): ClassType {
  const { zh, en } = entryOf(body);

  @Resolver()
  class BodyStatisticsResolver {
    @Query(() => StatisticTableType, {
      nullable: true,
      name: names.table,
      description: words(
        `${zh}一项指标按行政区划和季度的统计表；没有填报时为空。`,
        `Counts of the ${en} by division and quarter; null where nothing is recorded.`,
      ),
    })
    async table(
      @Arg('themeId', () => ID, { description: themeWords }) themeId: string,
      @Arg('measure', () => String, {
        description: words(`指标代码，见 ${names.measures}。`, `Code of the measure; see ${names.measures}.`),
      })
      code: string,
      @Arg('divisions', () => [DivisionCodeScalar], {
        nullable: true,
        description: words('行政区划；缺省为全部。', 'The divisions; all of them unless given.'),
      })
      divisions: string[] | null,
      @Arg('quarters', () => [Int], {
        nullable: true,
        description: words('季度，1至4；缺省为全部。', 'The quarters, 1 to 4; all of them unless given.'),
      })
      quarters: number[] | null,
      @Ctx() context: Context,
    ): Promise<StatisticTableType | null> {
      const measure = measureOf(measures, code);
      const asked = accept(question, { themeId, divisions, quarters });
      const withheld = await withheldUnder(context, statisticPolicy, [], 'cells');
      if (withheld.length > 0) return closedTable(context, measure, withheld);
      const told = await askTable(context, { ...asked, measure: measure.code });
      return told && presentTable(context, measure, told);
    }

    @Query(() => [MeasureType], {
      nullable: true,
      name: names.measures,
      description: words(
        `${zh}就一个年度主题填报了哪些指标，即可查询的指标。`,
        `The measures that the ${en} has counts of for a theme: what can be asked for.`,
      ),
    })
    async measures(
      @Arg('themeId', () => ID, { description: themeWords }) themeId: string,
      @Ctx() context: Context,
    ): Promise<MeasureType[]> {
      const recorded = await measuresOfTheme(context, accept(theme, { themeId }).themeId);
      return measures.filter(({ code }) => recorded.includes(code)).map(presentMeasure);
    }
  }
  return BodyStatisticsResolver;
}
