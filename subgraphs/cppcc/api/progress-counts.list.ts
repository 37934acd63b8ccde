import { type FilterQuery, raw } from '@mikro-orm/core';
import { type Context, today, visible } from '#kit';
import { everyProposalOnce } from '../model/progress-grain.ts';
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
  const cells = everyProposalOnce(where, column);
  const sql = cells ? sqlOfCells(context, where, cells, column) : rowsOf(context, where, column, whole(context));
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

/** What the cells add up to, and, as no cell knows the day, what of the open rows is overdue. */
function sqlOfCells(
  context: Context,
  where: FilterQuery<ProposalProgress>,
  cells: object,
  column: Column | undefined,
): string {
  const added = context.em
    .createQueryBuilder(ProgressTallyEntity, 'cell')
    .select([
      ...keyAs(column, 'cell'),
      ...[raw('sum(units) as units'), raw('sum(proposals) as proposals'), raw('0 as overdue')],
      ...[raw('sum(claimed) as claimed'), raw(`sum(proposals) filter (where verified_result = 'YES') as verified`)],
    ] as never)
    .where({ $and: [where, cells] } as never);
  if (column) added.groupBy(column as never);
  const late = { $and: [where, { sortedOn: { $lt: today(context.now) } }] } as FilterQuery<ProposalProgress>;
  return `(${added.getFormattedQuery()}) union all (${rowsOf(context, late, column, overdueAlone)})`;
}

const overdueAlone = [
  ...[raw('0 as units'), raw('0 as proposals'), raw('count(*) as overdue')],
  ...[raw('0 as claimed'), raw('0 as verified')],
];

const whole = ({ now }: Context) => [
  raw('count(*) as units'),
  raw('count(distinct proposal_id) as proposals'),
  raw('count(*) filter (where sorted_on < ?) as overdue', [today(now)]),
  raw(`count(distinct proposal_id) filter (where claimed_outcome = 'RESOLVED') as claimed`),
  raw(`count(distinct proposal_id) filter (where verified_result = 'YES') as verified`),
];

function rowsOf(
  { em }: Context,
  where: FilterQuery<ProposalProgress>,
  column: Column | undefined,
  measures: readonly object[],
): string {
  const query = em
    .createQueryBuilder(ProposalProgressEntity, 'row')
    .select([...keyAs(column, 'row'), ...measures] as never)
    .where(where as never);
  if (column) query.groupBy(column as never);
  return query.getFormattedQuery();
}

/** The column that a group is named by; every statement calls it the same. */
const keyAs = (column: Column | undefined, alias: string): object[] =>
  column ? [raw(`?? as key`, [`${alias}.${column.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)}`])] : [];

/** A body's key is its name in the schema. */
const keyOf = (column: Column, value: string): string =>
  column === 'body' || column === 'partner' ? value.toUpperCase() : value;

/** In the order of their keys; what has none comes last. */
const byKey = ({ key: one }: ProgressCount, { key: other }: ProgressCount): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;
