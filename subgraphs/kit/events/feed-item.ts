import { z } from 'zod';
import { bodies } from '#schema/registry.ts';
import { toldHeads } from '../audit/witness.ts';

/** One event of a feed: its place, the event before it in this reader's feed, and the state that its record has come to. */
export const feedItem = z.object({
  sequence: z.number().int().positive(),
  previousId: z.uuid().nullable(),
  id: z.uuid(),
  name: z.string(),
  subject: z.string(),
  aggregateId: z.uuid(),
  aggregateVersion: z.number().int().positive(),
  at: z.iso.datetime(),
  state: z.record(z.string(), z.unknown()),
});

export type FeedItem = z.output<typeof feedItem>;

/** One page of a feed. */
export const feedPage = z.object({
  publisher: z.enum(bodies),
  /** When it was read; with `isEnd`, all that was told until then is known. */
  at: z.iso.datetime(),
  isEnd: z.boolean(),
  /** How far its logs have come, for the reader to witness. */
  heads: toldHeads.default({}),
  /** The last event that this reader may know of, whatever the page holds. */
  headId: z.uuid().nullable(),
  items: z.array(feedItem),
});

export type FeedPage = z.output<typeof feedPage>;

/** A record as a snapshot tells it. */
export const snapshotItem = feedItem.pick({ subject: true, aggregateId: true, aggregateVersion: true, state: true });

export type SnapshotItem = z.output<typeof snapshotItem>;

/** One page of a snapshot; the first says up to which event it reaches at least. */
export const snapshotPage = z.object({
  publisher: z.enum(bodies),
  at: z.iso.datetime(),
  head: z.object({ sequence: z.number().int(), eventId: z.uuid() }).nullable(),
  items: z.array(snapshotItem),
  next: z.string().nullable(),
});

export type SnapshotPage = z.output<typeof snapshotPage>;
