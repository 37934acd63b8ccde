import type { EntityManager } from '@mikro-orm/postgresql';
import { createReadAppender } from './append-reads.ts';
import type { ReadFact } from './read-log.ts';

/** Writes what was read; resolves once it is committed. */
export type ReadKeeper = (fact: ReadFact) => Promise<void>;

interface Waiting {
  readonly fact: ReadFact;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keeps the log of reads: no answer leaves before its entry is committed. Requests that come while a batch is being
 * written share the next one, so that the turn that entries take costs one transaction for all of them.
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
        await append(batch.map(({ fact }) => fact));
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
