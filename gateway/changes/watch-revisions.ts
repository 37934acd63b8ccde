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

/** Makes the watch: one look at a time, for all who listen. */
export function watchRevisions(ask: AskRevision, everyMs: number): RevisionWatch {
  const known = new Map<Body, string | null>();
  const listeners = new Set<(found: Found) => void>();
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
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
    if (changed.size + turned.size > 0) for (const listener of listeners) listener({ changed, turned });
  };
  const watch = (): void => {
    timer = setTimeout(() => void look().finally(() => listeners.size > 0 && watch()), everyMs);
  };
  const rest = (): void => {
    clearTimeout(timer);
    known.clear();
  };
  return {
    listen: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) void look().finally(watch);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) rest();
      };
    },
    stop: () => {
      listeners.clear();
      rest();
    },
  };
}
