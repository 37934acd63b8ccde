import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cell } from '#schema/cell.ts';
import type { Language } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import type { Purpose } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import type { Viewer } from '#schema/viewer.ts';
import type { Noun } from './access/confidential.ts';
import type { GrantMemory } from './access/openings.ts';
import type { WorkCalendar } from './deadlines/calendar.ts';
import type { LocalViewer } from './define-policy.ts';

/** What one request knows: who asks, its own EntityManager, and what it has already begun to load. */
export interface Context {
  readonly body: Body;
  /** The city that this hub is the cell of. */
  readonly cell: Cell;
  readonly viewer: LocalViewer;
  readonly em: EntityManager;
  readonly requestId: string;
  readonly language: Language;
  readonly log: Log;
  readonly cursorSecret: string;
  /** The working days that deadlines are counted on. */
  readonly calendar: WorkCalendar;
  readonly now: Date;
  /** The confidential kinds of records of this body, by name. */
  readonly nouns: ReadonlyMap<string, Noun>;
  /** The body's grants as they are remembered from one request to the next; what has changed since is asked anew. */
  readonly knownGrants: GrantMemory;
  /** Bodies whose part of the answer is a copy, and as of when. */
  readonly snapshots: Map<Body, Date | null>;
  /** Called after every change that was committed. */
  readonly onChange: () => void;
  /** Drives an event again that was set aside; returns how many have taken effect. */
  readonly redrive: (eventId: string) => Promise<number>;
  /** Signs a text as this body, for whoever keeps it. */
  readonly sign: (text: string) => Promise<string>;
  /** Returns what `make` made the first time this request asked under the same key. */
  readonly once: <Value>(key: string, make: () => Value) => Value;
}

/** Makes the context of one request; nothing that it makes outlives the request. */
export function createContext(
  parts: Omit<Context, 'viewer' | 'once' | 'now' | 'snapshots'> & {
    readonly viewer: Viewer & { readonly isHub?: boolean; readonly purpose: Purpose };
    readonly now?: Date;
  },
): Context {
  const made = new Map<string, unknown>();
  return {
    ...parts,
    em: parts.em.fork(),
    viewer: { ...parts.viewer, isHub: parts.viewer.isHub ?? false, isOwn: parts.viewer.body === parts.body },
    now: parts.now ?? new Date(),
    snapshots: new Map(),
    once<Value>(key: string, make: () => Value): Value {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as Value;
    },
  };
}
