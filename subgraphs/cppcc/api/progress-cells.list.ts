import { type FilterQuery, raw } from '@mikro-orm/core';
import { askedFor, type Context, today } from '#kit';
import { countsOfOwed, owedCounting } from '../model/progress-owed-tally.counts.ts';
import { ProgressOwedTallyEntity } from '../model/progress-owed-tally.entity.ts';
import type { HeldSets } from '../model/progress-set-tally.counts.ts';
import { ProgressSetTallyEntity } from '../model/progress-set-tally.entity.ts';
import { type CountingCells, cellsCounting } from '../model/progress-tally.counts.ts';
import { ProgressTallyEntity } from '../model/progress-tally.entity.ts';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';

/** A column by whose values progress is counted. */
export type Column = keyof ProposalProgress & string;

/** The statement that adds up what is kept of the rows that meet a condition; undefined where the kept counts cannot tell. */
export function sqlOfKept(
  context: Context,
  where: FilterQuery<ProposalProgress>,
  column: Column | undefined,
): string | undefined {
  const owed = owedCounting(where, column);
  if (owed) return sqlOfOwed(context, where, owed, column);
  const cells = cellsCounting(where, column);
  return cells && sqlOfCells(context, where, cells, column);
}

/** What units and proposals owe something up to a day. */
function sqlOfOwed(
  { em, now }: Context,
  where: FilterQuery<ProposalProgress>,
  cells: object,
  column: Column | undefined,
): string {
  const owed = em
    .createQueryBuilder(ProgressOwedTallyEntity, 'cell')
    .select([
      ...keyOfColumn(column),
      ...['rows', 'proposals', 'sorted_on', 'claimed', 'verified'].map((one) => raw(one)),
    ] as never)
    .where({ $and: [where, cells] } as never);
  return `
    select ${groupKey(column)} sum(rows) as units, sum(proposals) as proposals, sum(rows) filter (where sorted_on < '${today(now)}') as overdue,
      sum(claimed) as claimed, sum(verified) as verified
    from (${owed.getFormattedQuery()}) as owed ${groupBy(column)}`;
}

/** What the cells add up to, and what is overdue. */
function sqlOfCells(
  context: Context,
  where: FilterQuery<ProposalProgress>,
  { cells, sets }: CountingCells,
  column: Column | undefined,
): string {
  const added = context.em
    .createQueryBuilder(ProgressTallyEntity, 'cell')
    .select([...keyOfColumn(column), raw('units'), raw('proposals'), raw('claimed'), raw('verified_result')] as never)
    .where({ $and: [where, cells] } as never);
  const once = `sum(proposals) as proposals, 0 as overdue, sum(claimed) as claimed,
      sum(proposals) filter (where verified_result = 'YES') as verified`;
  return `
    (select ${groupKey(column)} sum(units) as units, ${sets ? '0 as proposals, 0 as overdue, 0 as claimed, 0 as verified' : once}
    from (${added.getFormattedQuery()}) as cell ${groupBy(column)})
    ${sets ? `union all (${sqlOfSets(context, sets, column)})` : ''}
    union all
    (select ${groupKey(column)} 0, 0, sum(late), 0, 0 from (${sqlOfLate(context, where, column)}) as owed ${groupBy(column)})`;
}

/** The proposals whose units show one of several values, each once. */
function sqlOfSets({ em }: Context, { values, where }: HeldSets, column: Column | undefined): string {
  const asked = `{${values.join(',')}}`;
  const shown = em
    .createQueryBuilder(ProgressSetTallyEntity, 'cell')
    .select([
      ...keyOfColumn(column),
      raw('proposals'),
      raw('verified_result'),
      raw('held && ?::text[] as is_held', [asked]),
      raw('claimed && ?::text[] as is_claimed', [asked]),
    ] as never)
    .where(where as never);
  return `
    select ${groupKey(column)} 0, sum(proposals) filter (where is_held), 0, sum(proposals) filter (where is_claimed),
      sum(proposals) filter (where is_held and verified_result = 'YES')
    from (${shown.getFormattedQuery()}) as shown ${groupBy(column)}`;
}

/** What is overdue: the days that are past, of the cells of what is owed, or of the rows where these cannot tell. */
function sqlOfLate({ em, now }: Context, condition: FilterQuery<ProposalProgress>, column: Column | undefined): string {
  const where = { $and: [condition, { sortedOn: { $lt: today(now) } }] };
  const cells = countsOfOwed.cellsFor(askedFor(where, column));
  const [entity, late] = cells ? [ProgressOwedTallyEntity, 'rows as late'] : [ProposalProgressEntity, '1 as late'];
  return em
    .createQueryBuilder(entity as typeof ProposalProgressEntity, 'owed')
    .select([...keyOfColumn(column), raw(late)] as never)
    .where((cells ? { $and: [where, cells] } : where) as never)
    .getFormattedQuery();
}

const columnName = (column: Column): string => column.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
export const keyOfColumn = (column: Column | undefined): object[] =>
  column ? [raw('?? as key', [columnName(column)])] : [];
export const groupKey = (column: Column | undefined): string => (column ? 'key,' : '');
export const groupBy = (column: Column | undefined): string => (column ? 'group by key' : '');
