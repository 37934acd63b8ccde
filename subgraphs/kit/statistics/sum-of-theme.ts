import { raw } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { lensOf } from '../access/lens.ts';
import { noteRead } from '../access/noted-reads.ts';
import { withheldUnder } from '../access/withheld-of.ts';
import type { Context } from '../context.ts';
import { visible } from '../find-visible.ts';
import type { WithheldType } from '../graphql/withheld.type.ts';
import { isSmall, smallestCellFor } from './smallest-cell.ts';
import { StatisticEntity } from './statistic.entity.ts';
import { statisticPolicy } from './statistic.policy.ts';

/** The figures of a theme, and which of them are too small to be told. */
export interface ThemeFigures {
  readonly figure: (measure: string) => number | null;
  readonly withheld: readonly WithheldType[];
}

/** Sums a body's counts for a theme: ONE statement for all themes of a request. Null where nothing is recorded. */
export async function sumOfTheme(context: Context, themeId: string): Promise<ThemeFigures | null> {
  const loader = context.once('sums by theme', () => new DataLoader<string, Sum[]>((ids) => readSums(context, ids)));
  const sums = await loader.load(themeId);
  const lens = await lensOf(context, statisticPolicy);
  noteRead(context, statisticPolicy, lens, sums as never);
  if (lens.isShut)
    return { figure: () => null, withheld: await withheldUnder(context, statisticPolicy, [], 'figures') };
  if (sums.length === 0) return null;
  const k = smallestCellFor(context.viewer, lens.smallest);
  const isWithheld = ({ total }: Sum): boolean => isSmall(total, k);
  return {
    figure: (measure) => {
      const sum = sums.find((candidate) => candidate.measure === measure);
      return sum && !isWithheld(sum) ? sum.total : null;
    },
    withheld: sums.filter(isWithheld).map(({ measure }) => smallCell(context, measure)),
  };
}

interface Sum {
  readonly measure: string;
  readonly total: number;
}

async function readSums(context: Context, themeIds: readonly string[]): Promise<Sum[][]> {
  const rows: object[] = await context.em
    .createQueryBuilder(StatisticEntity, 'record')
    .select(['themeId', 'measure', raw('sum(count) as total')] as never)
    .where((await visible(context, statisticPolicy, { themeId: { $in: [...themeIds] } })) as never)
    .groupBy(['themeId', 'measure'] as never)
    .execute('all');
  const groups = Map.groupBy(rows as Record<string, string>[], ({ themeId }) => themeId);
  return themeIds.map((id) =>
    (groups.get(id) ?? []).map(({ measure = '', total }) => ({ measure, total: Number(total) })),
  );
}

const smallCell = ({ language }: Context, measure: string): WithheldType => ({
  field: measure,
  reason: 'SMALL_CELL',
  basis: {
    zh: '《统计法》第二十八条：数值过小，不予提供。',
    en: 'Statistics Law art. 28: the count is too small to be told.',
  }[language],
  agreementNo: null,
  since: null,
  reviewOn: null,
});
