import type { Bilingual } from '#schema/language.ts';
import type { DailyCap, DailyCaps } from '../audit/keep-reads.ts';
import type { Context } from '../context.ts';
import type { Policy } from '../define-policy.ts';
import { HubError } from '../errors.ts';
import { closedIn } from './closed-in.ts';
import type { Lens } from './lens.ts';

/** What one request has read, or was refused, of one kind of record. */
export interface NotedRead {
  readonly noun: string;
  rows: number;
  /** Whether records were asked for, and not only how many there are. */
  isRead: boolean;
  /** Fields that were closed in at least one row; `*` where no row could be known of. */
  readonly denied: Set<string>;
  /** How many rows of the kind one person may read on a day; undefined without a limit. */
  readonly cap: DailyCap | undefined;
}

/** What a request has read of confidential records, by kind. */
export const notedReads = (context: Context): Map<string, NotedRead> =>
  context.once('noted reads', () => new Map<string, NotedRead>());

/** What a request may read on its day, by kind. */
export const capsOf = (context: Context): DailyCaps =>
  new Map([...notedReads(context).values()].flatMap(({ noun, cap }) => (cap ? [[noun, cap]] : [])));

/** Whether a request has asked for confidential records and for none that it may know of. */
export function isNotPermitted(context: Context): boolean {
  const reads = [...notedReads(context).values()].filter(({ isRead }) => isRead);
  return reads.length > 0 && reads.every(({ rows, denied }) => rows === 0 && denied.has('*'));
}

/** Notes that records of a kind were looked for, though only a count come of it. */
export function noteLook<Row extends object>(
  context: Context,
  { name, confidential }: Policy<Row, never>,
  lens: Lens<Row>,
): NotedRead | undefined {
  if (!confidential || context.viewer.isHub) return undefined;
  const reads = notedReads(context);
  const noted = reads.get(name) ?? {
    noun: name,
    rows: 0,
    isRead: false,
    denied: new Set<string>(),
    cap: capOf(lens, confidential),
  };
  reads.set(name, noted);
  if (lens.isShut) noted.denied.add('*');
  return noted;
}

/**
 * Notes that rows of a kind are shown, and what of them is not. RATE_LIMITED where they are more than the grants let one
 * person read in a day.
 */
export function noteRead<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  lens: Lens<Row>,
  rows: readonly Row[],
): void {
  const noted = noteLook(context, policy, lens);
  if (!noted) return;
  noted.isRead = true;
  if (noted.cap && rows.length > 0 && lens.rowsRead + noted.rows + rows.length > noted.cap.rows) {
    noted.denied.add('*');
    throw noted.cap.refusal();
  }
  noted.rows += rows.length;
  for (const row of rows) for (const { field } of closedIn(context).get(row) ?? []) noted.denied.add(field);
}

const capOf = <Row extends object>({ rowsPerDay }: Lens<Row>, { zh, en }: Bilingual): DailyCap | undefined =>
  rowsPerDay === undefined
    ? undefined
    : {
        rows: rowsPerDay,
        refusal: () =>
          new HubError('RATE_LIMITED', {
            zh: `今日可读取的${zh}行数已达授权上限。`,
            en: `As many ${en} were read today as the grants allow one person.`,
          }),
      };
