import { createHash, randomBytes } from 'node:crypto';
import type { Chain, Link } from './chain.ts';
import { type ReadEntry, ReadEntryEntity } from './read-entry.entity.ts';

/** What an entry tells, before it is sealed. */
export type ReadFact = Omit<ReadEntry, keyof Link | 'salt' | 'seal'>;

/** An entry as far as its seal covers it. */
export type SealedFact = ReadFact & { readonly salt: string };

/** Seals what an entry tells: whoever holds the seal alone learns nothing, and the teller cannot tell it otherwise later. */
export function sealOf(fact: SealedFact): string {
  const content = [
    fact.salt,
    fact.at.toISOString(),
    fact.viewerId,
    fact.viewerBody,
    fact.purpose,
    fact.requestId,
    fact.operation ?? null,
    fact.classes.map(({ noun, rows, denied }) => [noun, rows, denied]),
    fact.refusals,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** A fact with a salt of its own and its seal. */
export function sealed(fact: ReadFact): Omit<ReadEntry, keyof Link> {
  const salted = { ...fact, salt: randomBytes(16).toString('hex') };
  return { ...salted, seal: sealOf(salted) };
}

/** 读取日志 */
export const readLog: Chain<ReadEntry> = {
  name: 'reads',
  entity: ReadEntryEntity,
  contentOf: ({ seal }) => [seal],
  isWhole: (entry) => entry.seal === sealOf(entry),
};
