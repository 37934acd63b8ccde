import type { Context } from '../context.ts';
import type { Policy } from '../define-policy.ts';
import { closedIn } from './closed-in.ts';
import type { Lens } from './lens.ts';

/** What one request has read, or was refused, of one kind of record. */
export interface NotedRead {
  readonly noun: string;
  rows: number;
  /** Fields that were closed in at least one row; `*` where no row could be known of. */
  readonly denied: Set<string>;
}

/** What a request has read of confidential records, by kind. */
export const notedReads = (context: Context): Map<string, NotedRead> =>
  context.once('noted reads', () => new Map<string, NotedRead>());

/** Notes that rows of a kind were shown, and what of them was not. */
export function noteRead<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  lens: Lens<Row>,
  rows: readonly Row[],
): void {
  if (!policy.confidential) return;
  const reads = notedReads(context);
  const noted = reads.get(policy.name) ?? { noun: policy.name, rows: 0, denied: new Set<string>() };
  reads.set(policy.name, noted);
  noted.rows += rows.length;
  if (lens.isShut) noted.denied.add('*');
  for (const row of rows) for (const { field } of closedIn(context).get(row) ?? []) noted.denied.add(field);
}
