import { type FilterQuery, raw } from '@mikro-orm/core';
import { type Context, columnsOf, today, visible } from '#kit';
import { countsOfOwed } from '../model/progress-owed-tally.counts.ts';
import { ProgressOwedTallyEntity } from '../model/progress-owed-tally.entity.ts';
import type { HeldSets } from '../model/progress-set-tally.counts.ts';
import { ProgressSetTallyEntity } from '../model/progress-set-tally.entity.ts';
import { type CountingCells, cellsCounting } from '../model/progress-tally.counts.ts';
import { ProgressTallyEntity } from '../model/progress-tally.entity.ts';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import type { ProgressDimension } from './proposal-progress.input.ts';

/** What a count says. */
export interface ProgressCount {
  readonly key: string | null;
  readonly units: number;
  readonly proposals: number;
  readonly overdue: number;
  readonly claimedDone: number;
  readonly verifiedDone: number;
}

type Column = keyof ProposalProgress & string;

const columns: Readonly<Record<ProgressDimension, Column>> = {
  YEAR: 'year',
  THEME: 'themeId',
  PARTNER: 'partner',
  BODY: 'body',
  UNIT: 'unitName',
  STATUS: 'status',
  OUTCOME: 'claimedOutcome',
  PROPOSAL_STATUS: 'proposalStatus',
  VERIFIED: 'verifiedResult',
};

/**
 * Counts units, proposals, what is overdue, claimed and verified among the rows that meet a condition, in one statement;
 * by a dimension, or all together. Where the kept counts can tell, they are added up; else the rows are gone through.
 */
export async function countProgress(
  context: Context,
  condition: FilterQuery<ProposalProgress>,
  dimension?: ProgressDimension,
): Promise<ProgressCount[]> {
  const column = dimension && columns[dimension];
  const where = await visible(context, proposalProgressPolicy, condition);
  const cells = cellsCounting(where, column);
  const sql = cells ? sqlOfCells(context, where, cells, column) : sqlOfRows(context, where, column);
  const rows = await context.em.execute<Counted[]>(sql);
  return [...Map.groupBy(rows, ({ key }) => key ?? null)]
    .map(([key, counts]) => ({
      key: key === null || !column ? null : keyOf(column, String(key)),
      units: sum(counts, 'units'),
      proposals: sum(counts, 'proposals'),
      overdue: sum(counts, 'overdue'),
      claimedDone: sum(counts, 'claimed'),
      verifiedDone: sum(counts, 'verified'),
    }))
    .filter(({ units }) => units > 0)
    .sort(byKey);
}

type Measure = 'units' | 'proposals' | 'overdue' | 'claimed' | 'verified';
type Counted = Readonly<Record<Measure, string | null> & { key?: string | number | null }>;

const sum = (counts: readonly Counted[], measure: Measure): number =>
  counts.reduce((total, count) => total + Number(count[measure] ?? 0), 0);

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
  const cells = countsOfOwed.cellsFor([...columnsOf(where), ...(column ? [{ column, asked: undefined }] : [])]);
  const [entity, late] = cells ? [ProgressOwedTallyEntity, 'rows as late'] : [ProposalProgressEntity, '1 as late'];
  return em
    .createQueryBuilder(entity as typeof ProposalProgressEntity, 'owed')
    .select([...keyOfColumn(column), raw(late)] as never)
    .where((cells ? { $and: [where, cells] } : where) as never)
    .getFormattedQuery();
}

/** What the rows themselves come to: first by proposal, so that each is looked at once. */
function sqlOfRows({ em, now }: Context, where: FilterQuery<ProposalProgress>, column: Column | undefined): string {
  const rows = em
    .createQueryBuilder(ProposalProgressEntity, 'row')
    .select([
      ...keyOfColumn(column),
      raw('proposal_id'),
      raw('count(*) as units'),
      raw('count(*) filter (where sorted_on < ?) as overdue', [today(now)]),
      raw(`bool_or(claimed_outcome = 'RESOLVED') as is_claimed`),
      raw(`bool_or(verified_result = 'YES') as is_verified`),
    ] as never)
    .where(where as never)
    .groupBy([...(column ? [column] : []), 'proposalId'] as never);
  return `
    select ${groupKey(column)} sum(units) as units, count(*) as proposals, sum(overdue) as overdue,
      count(*) filter (where is_claimed) as claimed, count(*) filter (where is_verified) as verified
    from (${rows.getFormattedQuery()}) as proposal ${groupBy(column)}`;
}

const columnName = (column: Column): string => column.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
const keyOfColumn = (column: Column | undefined): object[] => (column ? [raw('?? as key', [columnName(column)])] : []);
const groupKey = (column: Column | undefined): string => (column ? 'key,' : '');
const groupBy = (column: Column | undefined): string => (column ? 'group by key' : '');

/** A body's key is its name in the schema. */
const keyOf = (column: Column, value: string): string =>
  column === 'body' || column === 'partner' ? value.toUpperCase() : value;

/** In the order of their keys; what has none comes last. */
const byKey = ({ key: one }: ProgressCount, { key: other }: ProgressCount): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;
