import { type FilterQuery, type RawQueryFragment, raw } from '@mikro-orm/core';
import { type Context, type Sought, today, visible } from '#kit';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { type Column, groupBy, groupKey, keyOfColumn } from './progress-cells.list.ts';

/** A text that is looked for. */
export interface SoughtText extends Sought<ProposalProgress> {
  /** In how many proposals PostgreSQL expects it to stand. */
  readonly expected: RawQueryFragment;
}

/** Which rows are gone through, and how far. */
export interface Going {
  readonly column?: Column | undefined;
  /** Up to so many units; Infinity for all. */
  readonly most: number;
  readonly sought?: SoughtText | undefined;
}

/**
 * Of a text that is expected in more proposals than these the index makes a longer list than it takes to look through so many
 * rows; so many that have it are then enough.
 */
const frequent = { proposals: 20_000, rows: 5_000, enough: 100 };

/**
 * The statement that counts the rows that meet a condition, one more than so many at the most: first by proposal, so that each is
 * looked at once. Where it has stopped earlier, at what is enough of a frequent text, it says at how many.
 */
export async function sqlOfRows(context: Context, where: FilterQuery<ProposalProgress>, going: Going): Promise<string> {
  const { column, most, sought } = going;
  const all = rowsThat(context, where, column, most + 1);
  const met =
    sought && Number.isFinite(most)
      ? await enoughOrAll(context, all, sought, { column, most: Math.min(frequent.enough, most) })
      : `select *, null::int as enough from (${all}) as met`;
  return `
    select ${groupKey(column)} sum(units) as units, count(*) as proposals, sum(overdue) as overdue,
      count(*) filter (where is_claimed) as claimed, count(*) filter (where is_verified) as verified, min(enough) as enough
    from (
      select ${groupKey(column)} count(*) as units, count(*) filter (where sorted_on < '${today(context.now)}') as overdue,
        bool_or(claimed_outcome = 'RESOLVED') as is_claimed, bool_or(verified_result = 'YES') as is_verified,
        min(enough) as enough
      from (${met}) as met group by ${groupKey(column)} proposal_id
    ) as proposal ${groupBy(column)}`;
}

function rowsThat(
  { em }: Context,
  where: FilterQuery<ProposalProgress>,
  column: Column | undefined,
  limit: number,
): string {
  const rows = em
    .createQueryBuilder(ProposalProgressEntity, 'row')
    .select([
      ...keyOfColumn(column),
      ...['proposal_id', 'sorted_on', 'claimed_outcome', 'verified_result'].map((one) => raw(one)),
    ] as never)
    .where(where as never);
  if (Number.isFinite(limit)) rows.limit(limit);
  return rows.getFormattedQuery();
}

/** The rows that have a text: of a frequent one enough, if they come soon, or else all that the index finds. */
async function enoughOrAll(
  context: Context,
  all: string,
  { others, holds, expected }: SoughtText,
  { column, most: enough }: Going,
): Promise<string> {
  const near = await visible(context, proposalProgressPolicy, others);
  const written = ({ sql, params }: RawQueryFragment) => context.em.getPlatform().formatQuery(sql, params);
  return `
    with near as materialized (
      select * from (${rowsThat(context, near, column, frequent.rows)}) as near
      where (select ${written(expected)} > ${frequent.proposals}) and ${written(holds)} limit ${enough + 1}
    )
    select *, ${enough} as enough from near where (select count(*) from near) > ${enough}
    union all
    select *, null from (${all}) as found where (select count(*) from near) <= ${enough}`;
}
