import type { EntityManager } from '@mikro-orm/postgresql';
import { appendTo } from './chain.ts';
import { type ReadFact, readLog, sealed } from './read-log.ts';
import { countRows } from './read-tally.ts';

/** Writes what was read; resolves once it is committed. */
export type ReadKeeper = (fact: ReadFact) => Promise<void>;

interface Waiting {
  readonly fact: ReadFact;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keeps the log of reads: no answer leaves before its entry is committed. Requests that come while a batch is being
 * written share the next one, so that the turns that entries take cost one transaction for all of them.
 */
export function keepReads(em: EntityManager): ReadKeeper {
  let waiting: Waiting[] = [];
  let isWriting = false;
  const write = async () => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const facts = batch.map(({ fact }) => fact);
      try {
        await em.fork().transactional(async (inner) => {
          await appendTo(inner, readLog, facts.map(sealed));
          await countRows(inner, facts);
        });
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    isWriting = false;
  };
  return (fact) =>
    new Promise((done, failed) => {
      waiting.push({ fact, done, failed });
      if (!isWriting) void write();
    });
}
