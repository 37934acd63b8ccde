import type { Context } from '../context.ts';
import { visible } from '../find-visible.ts';
import { StatisticEntity } from './statistic.entity.ts';
import { statisticPolicy } from './statistic.policy.ts';

/** The codes of the measures that a body has recorded for a theme: ONE statement. */
export async function measuresOfTheme(context: Context, themeId: string): Promise<string[]> {
  const rows: object[] = await context.em
    .createQueryBuilder(StatisticEntity, 'record')
    .select('measure', true)
    .where((await visible(context, statisticPolicy, { themeId })) as never)
    .execute('all');
  return (rows as { measure: string }[]).map(({ measure }) => measure);
}
