import type { EntityManager } from '@mikro-orm/postgresql';
import { createReadAppender } from './append-reads.ts';
import type { ReadFact } from './read-log.ts';
import { rowsOfFact, type Sum, tallyKey } from './read-tally.ts';

/** How many rows of a kind one person may read on a day, and what is said to whoever would read more. */
export interface DailyCap {
  readonly rows: number;
  readonly refusal: () => Error;
}

/** The caps of one request, by kind of record. */
export type DailyCaps = ReadonlyMap<string, DailyCap>;

/** Writes what was read; resolves once it is committed, and rejects where it is more than a cap allows. */
export type ReadKeeper = (fact: ReadFact, caps: DailyCaps) => Promise<void>;

interface Waiting {
  readonly fact: ReadFact;
  readonly caps: DailyCaps;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keeps the log of reads: no answer leaves before its entry is committed. Requests that come while a batch is being
 * written share the next one, so that the turn that entries take costs one transaction for all of them. What was asked for at
 * the same time is held against the caps together: only here does one request know of the rows of the others.
 */
export function keepReads(em: EntityManager): ReadKeeper {
  const append = createReadAppender(em);
  let waiting: Waiting[] = [];
  let isWriting = false;
  const write = async () => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        settle(batch, await append(batch.map(({ fact }) => fact)));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    isWriting = false;
  };
  return (fact, caps) =>
    new Promise((done, failed) => {
      waiting.push({ fact, caps, done, failed });
      if (!isWriting) void write();
    });
}

/** Lets those go whose rows, with all that were counted before them, are within their caps. */
function settle(batch: readonly Waiting[], tallies: readonly Sum[]): void {
  const after = new Map(tallies.map((tally) => [tallyKey(tally), tally.rows]));
  for (const { fact, caps, done, failed } of batch.toReversed()) {
    const read = rowsOfFact(fact);
    const over = read.find(
      (sum) => (after.get(tallyKey(sum)) ?? 0) > (caps.get(sum.noun)?.rows ?? Number.POSITIVE_INFINITY),
    );
    for (const sum of read) after.set(tallyKey(sum), (after.get(tallyKey(sum)) ?? 0) - sum.rows);
    if (over) failed(caps.get(over.noun)?.refusal());
    else done();
  }
}
