import type { EntityManager } from '@mikro-orm/postgresql';

/** What takes turns in a body's database, changes of its records by AUDIT; any numbers will do, as long as they differ. */
export const turns = { AUDIT: 7_001, CALENDAR: 7_002, REACTION: 7_003, READ_LOG: 7_004, RELEASE: 7_005 } as const;

export type Turn = keyof typeof turns;

/** Waits until no other transaction of this body is at the same; held until this one ends. */
export const takeTurn = (em: EntityManager, turn: Turn): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(?)', [turns[turn]]);
