import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Log } from '#schema/log.ts';
import type { Body } from '#schema/registry.ts';
import { type ChainName, chainNames, type Head, headOf } from './chain.ts';
import { chains } from './chains.ts';
import { WitnessedHeadEntity } from './witnessed-head.entity.ts';

const head = z.object({ position: z.number().int().positive(), hash: z.string().length(64) });

/** The heads of a body's logs, as it tells them with its feed. */
export const toldHeads = z.partialRecord(z.enum(chainNames), head);

export type ToldHeads = z.output<typeof toldHeads>;

/** The heads of this body's logs as they stand. */
export async function headsOf(em: EntityManager): Promise<ToldHeads> {
  const heads: Partial<Record<ChainName, Head>> = {};
  for (const chain of chains) {
    const found = await headOf(em.fork(), chain as never);
    if (found) heads[chain.name] = found;
  }
  return heads;
}

const keep = `
  insert into witnessed_head (publisher, chain, day, position, hash, at) values (?, ?, ?, ?, ?, ?)
  on conflict (publisher, chain, day) do update
    set position = excluded.position, hash = excluded.hash, at = excluded.at
    where witnessed_head.position < excluded.position`;

/**
 * Keeps the heads that another body tells of its logs. One that has gone back, or has come to be another at the same
 * place, is not believed: what was witnessed stays, and the log of this process says so.
 */
export async function witness(em: EntityManager, publisher: Body, heads: ToldHeads, at: Date, log: Log): Promise<void> {
  const inner = em.fork();
  for (const chain of chainNames) {
    const told = heads[chain];
    const [known] = await inner.find(
      WitnessedHeadEntity,
      { publisher, chain },
      { orderBy: { position: 'desc' }, limit: 1, disableIdentityMap: true },
    );
    const isBack = known && (!told || told.position < known.position);
    const isOther = known && told?.position === known.position && told.hash !== known.hash;
    if (isBack || isOther) {
      log.error(
        { publisher, chain, known: known.position, told: told?.position },
        'a log that was witnessed has gone back',
      );
    } else if (told && told.position !== known?.position) {
      await inner.execute(keep, [publisher, chain, at.toISOString().slice(0, 10), told.position, told.hash, at]);
    }
  }
}

/** What this body has witnessed of another's log. */
export const witnessedHeads = (em: EntityManager, publisher: Body, chain: ChainName) =>
  em.fork().find(WitnessedHeadEntity, { publisher, chain }, { orderBy: { position: 'asc' }, disableIdentityMap: true });
