import { setTimeout as sleep } from 'node:timers/promises';
import { type Body, bodies } from '#schema/registry.ts';

/** Asks a body for its revision: a text that changes with what the body has told or taken in; rejects when it is away. */
export type AskRevision = (body: Body) => Promise<string>;

/** What was found at a look at the bodies. */
export interface Found {
  /** Bodies that have told or taken in something since the last look. */
  readonly changed: ReadonlySet<Body>;
  /** Bodies that have gone away or come back since. */
  readonly turned: ReadonlySet<Body>;
}

/** Looks at the bodies' revisions while anyone listens. */
export interface RevisionWatch {
  /** Begins to listen; returns how to stop. */
  readonly listen: (listener: (found: Found) => void) => () => void;
  readonly stop: () => void;
}

/** Makes the watch: one look at a time, for all who listen; what was known is forgotten when nobody does. */
export function watchRevisions(ask: AskRevision, everyMs: number): RevisionWatch {
  const listeners = new Set<(found: Found) => void>();
  let watching: AbortController | undefined;

  const watch = async (end: AbortSignal): Promise<void> => {
    const known = new Map<Body, string | null>();
    while (!end.aborted) {
      const found = await look(ask, known);
      if (end.aborted) return;
      if (found.changed.size + found.turned.size > 0) for (const listener of listeners) listener(found);
      await sleep(everyMs, undefined, { signal: end }).catch(() => undefined);
    }
  };
  return {
    listen: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) {
        watching = new AbortController();
        void watch(watching.signal);
      }
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) watching?.abort();
      };
    },
    stop: () => {
      listeners.clear();
      watching?.abort();
    },
  };
}

/** Looks at every body once, and notes what is known now. */
async function look(ask: AskRevision, known: Map<Body, string | null>): Promise<Found> {
  const [changed, turned] = [new Set<Body>(), new Set<Body>()];
  await Promise.all(
    bodies.map(async (body) => {
      const revision = await ask(body).catch(() => null);
      const before = known.get(body);
      known.set(body, revision);
      if (before === undefined || before === revision) return;
      if (before === null || revision === null) turned.add(body);
      if (revision !== null) changed.add(body);
    }),
  );
  return { changed, turned };
}
