import type { FilterQuery } from '@mikro-orm/core';
import { type Context, HubError, visible } from '#kit';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { type Column, sqlOfKept } from './progress-cells.list.ts';
import { type SoughtText, sqlOfRows } from './progress-rows.list.ts';
import type { ProgressDimension } from './proposal-progress.input.ts';

/** What a count says. */
export interface ProgressCount {
  readonly key: string | null;
  readonly units: number;
  readonly proposals: number;
  readonly overdue: number;
  readonly claimedDone: number;
  readonly verifiedDone: number;
  /** Whether there are more than were counted, and each number is at least so. */
  readonly isAtLeast: boolean;
}

/** How far a count goes: by the values of a dimension, or up to so many units where these are not kept but gone through. */
export interface Counting {
  readonly by?: ProgressDimension;
  readonly upTo?: number | null;
  /** The text among the condition, where one is looked for. */
  readonly sought?: SoughtText | undefined;
}

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
 * by a dimension, or all together. Where the kept counts can tell, they are added up; else the rows are gone through. The same is
 * counted once a request.
 */
export async function countProgress(
  context: Context,
  condition: FilterQuery<ProposalProgress>,
  { by, upTo, sought }: Counting = {},
): Promise<ProgressCount[]> {
  assertBound(upTo);
  const column = by && columns[by];
  const where = await visible(context, proposalProgressPolicy, condition);
  const kept = sqlOfKept(context, where, column);
  const most = kept || upTo == null ? Number.POSITIVE_INFINITY : upTo;
  const statement = kept ?? (await sqlOfRows(context, where, { column, most, sought }));
  const rows = await context.once(`counted by ${statement}`, () => context.em.execute<Counted[]>(statement));
  return [...Map.groupBy(rows, ({ key }) => key ?? null)]
    .map(([key, counts]) => {
      const [units, bound] = [sum(counts, 'units'), counts[0]?.enough ?? most];
      return {
        key: key === null || !column ? null : keyOf(column, String(key)),
        units: Math.min(units, bound),
        proposals: sum(counts, 'proposals'),
        overdue: sum(counts, 'overdue'),
        claimedDone: sum(counts, 'claimed'),
        verifiedDone: sum(counts, 'verified'),
        isAtLeast: units > bound,
      };
    })
    .filter(({ units }) => units > 0)
    .sort(byKey);
}

type Measure = 'units' | 'proposals' | 'overdue' | 'claimed' | 'verified';
type Counted = Readonly<Record<Measure, string | null> & { key?: string | number | null; enough?: number | null }>;

const sum = (counts: readonly Counted[], measure: Measure): number =>
  counts.reduce((total, count) => total + Number(count[measure] ?? 0), 0);

function assertBound(upTo: number | null | undefined): void {
  if (upTo == null || upTo >= 1) return;
  throw new HubError('INVALID_INPUT', { zh: 'upTo 应不小于 1。', en: 'upTo must be at least 1.' });
}

/** A body's key is its name in the schema. */
const keyOf = (column: Column, value: string): string =>
  column === 'body' || column === 'partner' ? value.toUpperCase() : value;

/** In the order of their keys; what has none comes last. */
const byKey = ({ key: one }: ProgressCount, { key: other }: ProgressCount): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;
