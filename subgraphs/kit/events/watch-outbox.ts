import type { EntityManager } from '@mikro-orm/postgresql';
import type { Log } from '#schema/log.ts';

/** Knows when a body has told something new. */
export interface OutboxWatch {
  /** How often something has changed; to be asked before what is then waited for is read. */
  readonly changes: () => number;
  /** Something was told in this process. */
  readonly note: () => void;
  /** Resolves as soon as more has changed than is known; with false if nothing does for a while, or nothing will. */
  readonly untilMore: (known: number, patienceMs: number) => Promise<boolean>;
  readonly isStopped: () => boolean;
  /** Lets all who wait go; resolves when nothing is being read. */
  readonly stop: () => Promise<void>;
}

const lastTold = 'select max(sequence) as last from outbox_event';

/**
 * Watches a body's outbox for all who wait for news of it: what is told in this process is known at once; for what another
 * process of the body tells, one small statement looks ever again while anybody waits.
 */
export function watchOutbox(em: EntityManager, everyMs: number, log: Log): OutboxWatch {
  const waiting = new Set<() => void>();
  let [changes, seen, isStopped]: [number, string | null, boolean] = [0, null, false];
  const note = () => {
    changes += 1;
    for (const go of [...waiting]) go();
  };
  const look = async () => {
    if (waiting.size === 0) return;
    const [row] = await em.fork().execute<{ last: string | null }[]>(lastTold);
    if (row && row.last !== seen) note();
    seen = row?.last ?? null;
  };
  let looking = Promise.resolve();
  const lookCarefully = () => {
    looking = look().catch((error: unknown) => log.warn({ err: error }, 'the outbox could not be read'));
  };
  const timer = everyMs > 0 ? setInterval(lookCarefully, everyMs).unref() : undefined;
  return {
    changes: () => changes,
    note,
    untilMore: (known, patienceMs) =>
      new Promise((resolve) => {
        if (patienceMs <= 0) return resolve(false);
        const go = () => {
          clearTimeout(limit);
          waiting.delete(go);
          resolve(changes !== known && !isStopped);
        };
        const limit = setTimeout(go, patienceMs);
        waiting.add(go);
        if (changes !== known || isStopped) go();
      }),
    isStopped: () => isStopped,
    stop: () => {
      isStopped = true;
      clearInterval(timer);
      note();
      return looking;
    },
  };
}
