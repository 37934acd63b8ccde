import { type FilterQuery, raw } from '@mikro-orm/core';
import { Arg, type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { visible } from '../find-visible.ts';
import { publishEnum } from '../graphql/enums.ts';
import { words } from '../graphql/words.ts';
import { field } from './record-field.ts';
import { conditionOfFilter, filterInputOf } from './record-filter.ts';
import type { ShownRecord } from './record-resolver.ts';
import { partType } from './record-type.ts';

/** One group of records and how many there are. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** 分组计数 */
const CountType = partType<Count>('RecordCount', '分组计数', 'How many records there are in one group', {
  value: field.text('分组的值', 'The value that the records of the group share'),
  count: field.count('条数', 'How many'),
});

/** By what records can be counted: the name of the dimension, its column and its words. */
export type DimensionsOf<Row extends object> = Readonly<
  Record<string, readonly [column: keyof Row & string, zh: string, en: string]>
>;

/** The query that counts a kind of record by one of its dimensions, in ONE statement. */
export function recordCounts<Row extends { id: string }>(
  record: ShownRecord<Row>,
  dimensions: DimensionsOf<Row>,
): ClassType {
  const { name, zh, en } = record;
  const meanings = Object.fromEntries(Object.entries(dimensions).map(([key, [, ...said]]) => [key, said]));
  const Dimension = publishEnum(`${name}Dimension`, words(`${zh}的分组维度。`, `By what ${en} are counted.`), meanings);
  const query = `${name.charAt(0).toLowerCase()}${name.slice(1)}Counts`;
  class CountsResolver {}
  const prototype = CountsResolver.prototype as object;
  Object.defineProperty(prototype, query, {
    value: (by: string, context: Context, filter?: Readonly<Record<string, unknown>> | null) =>
      countBy(context, record, dimensions[by]?.[0] as keyof Row & string, filter),
  });
  Resolver()(CountsResolver);
  Arg('by', () => Dimension, { description: words('分组维度。', 'By what they are counted.') })(prototype, query, 0);
  Ctx()(prototype, query, 1);
  if (record.conditions) {
    const description = words('筛选条件。', 'Conditions.');
    const input = filterInputOf(record);
    Arg('filter', () => input, { nullable: true, description })(prototype, query, 2);
  }
  const description = words(`${zh}的分组计数。`, `How many ${en} there are in each group.`);
  Query(() => [CountType], { nullable: true, description })(prototype, query, {});
  return CountsResolver;
}

/** How many visible records of a kind share each value of a column; those without one are not counted. */
export async function countBy<Row extends { id: string }>(
  context: Context,
  { policy, conditions = {} }: Pick<ShownRecord<Row>, 'policy' | 'conditions'>,
  column: keyof Row & string,
  filter: Readonly<Record<string, unknown>> | null | undefined,
): Promise<Count[]> {
  const asked = { $and: [conditionOfFilter<Row>(conditions, filter), { [column]: { $ne: null } }] } as FilterQuery<Row>;
  const rows: object[] = await context.em
    .createQueryBuilder(policy.entity, 'record')
    .select([column, raw('count(*) as total')] as never)
    .where((await visible(context, policy, asked)) as never)
    .groupBy(column as never)
    .orderBy({ [column]: 'asc' } as never)
    .execute('all');
  return (rows as Record<string, string>[]).map((row) => ({ value: String(row[column]), count: Number(row['total']) }));
}
