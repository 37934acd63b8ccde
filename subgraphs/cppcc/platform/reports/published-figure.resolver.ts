import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type Context, DateScalar, findVisible, loadVisibleBy, words } from '#kit';
import { differencesOf, divisionsOf, figuresOf } from './computed-figures.ts';
import { explainRecipe } from './explain-recipe.ts';
import type { PublishedFigure } from './published-figure.entity.ts';
import {
  DivisionValueType,
  type FigureOfReport,
  PublishedFigureType,
  ReportDifferenceType,
} from './published-figure.type.ts';
import type { PublishedReport } from './published-report.entity.ts';
import { publishedFigurePolicy, publishedReportPolicy } from './published-report.policy.ts';
import { publishedReport } from './published-report.record.ts';
import { recipeOf } from './recipe.ts';

/** 报告核对: the figures of a report as published, as computed, and why they differ. */
@Resolver(() => publishedReport.type)
export class ReportFiguresResolver {
  @Query(() => publishedReport.type, {
    nullable: true,
    description: words('截止某日的公开报告。', 'The report as of a day.'),
  })
  async publishedReport(
    @Arg('asOf', () => DateScalar, { description: words('截止日期。', 'The as-of day.') }) asOf: string,
    @Ctx() context: Context,
  ): Promise<PublishedReport | null> {
    const [report] = await findVisible(context, publishedReportPolicy, { where: { asOf }, limit: 1 });
    return report ?? null;
  }

  @FieldResolver(() => [PublishedFigureType], {
    description: words('公开的数字，与现有记录逐项核对。', 'Its figures, each held against the records.'),
  })
  async figures(@Root() report: PublishedReport, @Ctx() context: Context): Promise<FigureOfReport[]> {
    const figures = await loadVisibleBy(context, publishedFigurePolicy, 'reportId', report.id, { place: 'asc' });
    return figures.map((figure) => ({ ...figure, report }));
  }
}

/** One figure of a report. */
@Resolver(() => PublishedFigureType)
export class PublishedFigureResolver {
  @FieldResolver(() => Int, {
    description: words('按现有记录算出的数。', 'What the records give as they are known now.'),
  })
  async computed(@Root() { code, report }: FigureOfReport, @Ctx() context: Context): Promise<number> {
    return (await figuresOf(context, report)).get(code) ?? 0;
  }

  @FieldResolver(() => Boolean, {
    description: words('算出的数与公开的数字是否相符。', 'Whether what the records give is what was published.'),
  })
  async matches(@Root() figure: FigureOfReport, @Ctx() context: Context): Promise<boolean> {
    const computed = await this.computed(figure, context);
    return matches(figure, computed);
  }

  @FieldResolver(() => [DivisionValueType], {
    description: words('按行政区划分列。', 'The same by division; empty where a figure has none.'),
  })
  async byDivision(@Root() { code, report }: FigureOfReport, @Ctx() context: Context) {
    return (await divisionsOf(context, report)).filter((row) => row.code === code);
  }

  @FieldResolver(() => [ReportDifferenceType], {
    description: words(
      '报告公开以来使该数发生变化的记录，最多一百条；记录的标识和编号只向政协显示。',
      'The records that have changed the figure since, up to a hundred; which they are is shown to the CPPCC only.',
    ),
  })
  async differences(@Root() { code, report }: FigureOfReport, @Ctx() context: Context) {
    const found = (await differencesOf(context, report)).filter((difference) => difference.code === code).slice(0, 100);
    return context.viewer.isOwn ? found : found.map((difference) => ({ ...difference, recordId: null, label: null }));
  }

  @FieldResolver(() => String, {
    description: words('指标名称，按请求的语言。', 'What it counts, in the language of the request.'),
  })
  label(@Root() { code }: FigureOfReport, @Ctx() { language }: Context): string {
    return recipeOf(code)[language];
  }

  @FieldResolver(() => String, {
    description: words('计算方法，按请求的语言。', 'How it is computed, in the language of the request.'),
  })
  recipe(@Root() { code, report }: FigureOfReport, @Ctx() { language }: Context): string {
    return explainRecipe(recipeOf(code), report)[language];
  }
}

const matches = ({ lowest, highest }: PublishedFigure, value: number): boolean => lowest <= value && value <= highest;
