import { z } from 'zod';
import { bodies } from '#schema/registry.ts';
import { hashOf } from './chain.ts';
import type { ReadEntry } from './read-entry.entity.ts';
import { sealOf } from './read-log.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const told = z.object({
  at: z.coerce.date(),
  viewerId: z.string(),
  viewerBody: z.enum(bodies),
  purpose: z.enum(['TRACKING', 'ANALYSIS', 'REPORTING']),
  requestId: z.string(),
  operation: z.string().nullable(),
  classes: z.array(z.object({ noun: z.string(), rows: z.number().int(), denied: z.array(z.string()) })),
  refusals: z.array(z.string()),
  salt: z.string(),
});

/**
 * 回执: a stretch of a log of reads. Every entry has its place and its seal; those that the holder may know also say what
 * the seal covers. Whoever has it can check it without the hub.
 */
export const readReceipt = z.object({
  publisher: z.enum(bodies),
  /** The hash before the first entry. */
  previousHash: hash,
  entries: z.array(z.object({ position: z.number().int().positive(), seal: hash, told: told.optional() })),
  /** The last entry, as the publisher has signed it. */
  head: z.object({ position: z.number().int().positive(), hash }),
});

export type ReadReceipt = z.output<typeof readReceipt>;

/** Makes an entry of a receipt; what the holder may not know stays under its seal. */
export function receiptEntry(entry: ReadEntry, isKnown: boolean): ReadReceipt['entries'][number] {
  const { position, seal, previousHash: _previous, hash: _hash, ...said } = entry;
  return {
    position,
    seal,
    ...(isKnown && {
      told: {
        ...said,
        operation: said.operation ?? null,
        classes: said.classes.map((one) => ({ ...one, denied: [...one.denied] })),
      },
    }),
  };
}

/** What is wrong with a receipt, by the position of the first entry that does not hold; undefined where all of it does. */
export function faultOfReceipt({ previousHash, entries, head }: ReadReceipt): number | undefined {
  let [last, place] = [previousHash, (entries[0]?.position ?? head.position) - 1];
  for (const { position, seal, told: said } of entries) {
    if (position !== place + 1 || (said && sealOf(said) !== seal)) return place + 1;
    [last, place] = [hashOf(last, position, [seal]), position];
  }
  return place === head.position && last === head.hash ? undefined : place;
}
