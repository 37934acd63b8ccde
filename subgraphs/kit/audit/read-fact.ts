import { notedReads } from '../access/noted-reads.ts';
import type { Context } from '../context.ts';
import type { ReadFact } from './read-log.ts';

/** What the gateway appends to a name for the part of an operation that it asks one body. */
const partOfPlan = /(^|__)[a-z]+__\d+$/;

/** What the log is to say of a request; undefined where it touched nothing confidential and nothing was refused. */
export function readFactOf(
  context: Context,
  operation: string | null | undefined,
  refusals: readonly string[],
): ReadFact | undefined {
  const classes = [...notedReads(context).values()].map(({ noun, rows, denied }) => ({
    noun,
    rows,
    denied: [...denied].sort(),
  }));
  if (classes.length === 0 && refusals.length === 0) return undefined;
  const { viewer, requestId, now } = context;
  return {
    at: now,
    viewerId: viewer.id,
    viewerBody: viewer.body,
    purpose: viewer.purpose,
    requestId,
    operation: operation?.replace(partOfPlan, '').slice(0, 200) || null,
    classes,
    refusals: [...new Set(refusals)],
  };
}
