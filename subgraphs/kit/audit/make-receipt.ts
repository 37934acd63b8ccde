import type { Context } from '../context.ts';
import { findVisible } from '../find-visible.ts';
import { origin } from './chain.ts';
import { ReadEntryEntity } from './read-entry.entity.ts';
import { readEntryPolicy } from './read-entry.policy.ts';
import { type ReadReceipt, receiptEntry } from './receipt.ts';

/** Makes a receipt of a stretch of the log, signed by this body; null where the viewer may know nothing of it. */
export async function makeReceipt(context: Context, from: number, longest: number) {
  const stretch = await context.em
    .fork()
    .find(
      ReadEntryEntity,
      { position: { $gte: Math.max(from, 1) } },
      { orderBy: { position: 'asc' }, limit: longest, disableIdentityMap: true },
    );
  const last = stretch.at(-1);
  const known = await findVisible(context, readEntryPolicy, {
    where: { position: { $gte: Math.max(from, 1), $lte: last?.position ?? 0 } },
  });
  if (!last || known.length === 0) return null;
  const positions = new Set(known.map(({ position }) => position));
  const receipt: ReadReceipt = {
    publisher: context.body,
    previousHash: stretch[0]?.previousHash ?? origin,
    entries: stretch.map((entry) => receiptEntry(entry, positions.has(entry.position))),
    head: { position: last.position, hash: last.hash },
  };
  const text = JSON.stringify(receipt);
  return { text, signature: await context.sign(text) };
}
