import type { EntityManager } from '@mikro-orm/postgresql';
import { createReadAppender } from './append-reads.ts';
import type { ReadFact } from './read-log.ts';
import { rowsOfFact, type Sum, takeBackRows, tallyKey } from './read-tally.ts';

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
        const tallies = await append(batch.map(({ fact }) => fact));
        await withdraw(letGo(batch, tallies));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    isWriting = false;
  };
  /** What is not shown is told in an entry of its own, and counts for nothing. */
  const withdraw = async (refused: readonly Refused[]) => {
    if (refused.length === 0) return;
    const facts = refused.map(({ fact }) => fact);
    await append(facts.map((fact) => ({ ...fact, classes: [], refusals: [...fact.refusals, 'RATE_LIMITED'] })));
    await takeBackRows(em.fork(), facts);
    for (const { failed, refusal } of refused) failed(refusal);
  };
  return (fact, caps) =>
    new Promise((done, failed) => {
      waiting.push({ fact, caps, done, failed });
      if (!isWriting) void write();
    });
}

interface Refused extends Waiting {
  readonly refusal: Error;
}

/** Lets those go whose rows, with all that were shown before them, are within their caps; returns the others. */
function letGo(batch: readonly Waiting[], tallies: readonly Sum[]): Refused[] {
  const shown = new Map(tallies.map((tally) => [tallyKey(tally), tally.rows]));
  const add = (sums: readonly Sum[], sign: 1 | -1) => {
    for (const sum of sums) shown.set(tallyKey(sum), (shown.get(tallyKey(sum)) ?? 0) + sign * sum.rows);
  };
  const all = batch.map((waiting) => ({ waiting, read: rowsOfFact(waiting.fact) }));
  for (const { read } of all) add(read, -1);
  return all.flatMap(({ waiting, read }) => {
    add(read, 1);
    const isOver = (sum: Sum) => (shown.get(tallyKey(sum)) ?? 0) > (waiting.caps.get(sum.noun)?.rows ?? Infinity);
    const refusal = waiting.caps.get(read.find(isOver)?.noun ?? '')?.refusal();
    if (refusal) add(read, -1);
    else waiting.done();
    return refusal ? [{ ...waiting, refusal }] : [];
  });
}
