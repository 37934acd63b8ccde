import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityOf } from '../define-policy.ts';

/** What every entry of a log has: its place, from 1 without a gap, and the hash that ties it to the one before. */
export interface Link {
  position: number;
  previousHash: string;
  hash: string;
}

/** An append-only log whose entries carry the hash of the one before. */
export interface Chain<Entry extends Link> {
  readonly name: ChainName;
  readonly entity: EntityOf<Entry>;
  /** What of an entry its hash covers, besides its place. */
  readonly contentOf: (entry: Omit<Entry, keyof Link>) => readonly unknown[];
  /** What else must hold of an entry by itself. */
  readonly isWhole?: (entry: Entry) => boolean;
}

/** The logs that a body keeps: what was changed, and what was read. */
export const chainNames = ['changes', 'reads'] as const;
export type ChainName = (typeof chainNames)[number];

/** The last entry of a chain, as others may witness it. */
export interface Head {
  readonly position: number;
  readonly hash: string;
}

/** What a chain begins with. */
export const origin = '0'.repeat(64);

/** Appends facts to a chain, in the caller's transaction, whose turn it is to append to this one. Returns the new last entry. */
export async function appendTo<Entry extends Link>(
  em: EntityManager,
  chain: Chain<Entry>,
  facts: readonly Omit<Entry, keyof Link>[],
): Promise<Head> {
  const entries = linkedTo((await headOf(em, chain)) ?? { position: 0, hash: origin }, chain, facts);
  await em.insertMany(chain.entity, entries as never);
  return entries.at(-1) as Head;
}

/** Facts as the entries that follow a head. */
export function linkedTo<Entry extends Link>(
  head: Head,
  chain: Chain<Entry>,
  facts: readonly Omit<Entry, keyof Link>[],
): (Omit<Entry, keyof Link> & Link)[] {
  let { position, hash } = head;
  return facts.map((fact) => {
    const previousHash = hash;
    position += 1;
    hash = hashOf(previousHash, position, chain.contentOf(fact));
    return { ...fact, position, previousHash, hash };
  });
}

/** The last entry of a chain; null before the first. */
export async function headOf<Entry extends Link>(em: EntityManager, { entity }: Chain<Entry>): Promise<Head | null> {
  const [last] = (await em.find(
    entity,
    {},
    {
      orderBy: { position: 'desc' } as never,
      limit: 1,
      disableIdentityMap: true,
    },
  )) as Entry[];
  return last ? { position: last.position, hash: last.hash } : null;
}

/** The hash of an entry: of the hash before it, its place and its content. */
export const hashOf = (previousHash: string, position: number, content: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([previousHash, position, ...content]))
    .digest('hex');
