import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { headsOf } from '../audit/witness.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { publicationsOf } from '../publications-of.ts';
import type { FeedPage } from './feed-item.ts';
import { toldTo } from './told-to.ts';

/** The longest page of a feed. */
const longestPage = 200;

interface Row {
  readonly sequence: string;
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly payload: Record<string, unknown>;
  readonly at: Date;
}

interface Head {
  readonly id: string | null;
  readonly sequence: string | null;
  /** Whether something is held back until an open transaction has ended. */
  readonly is_waiting: boolean;
}

/**
 * Reads a page of a body's outbox for one reader: only what it may be told of, in the order of commits, and never beyond
 * the oldest transaction that is still open, so that nothing that commits late is skipped.
 */
export async function readFeed(em: EntityManager, subgraph: Subgraph, reader: Body, after: number): Promise<FeedPage> {
  const [rows, [head]] = await em
    .fork()
    .transactional(
      async (inner) => [
        await inner.execute<Row[]>(pageSql, [
          ...told(subgraph, reader),
          after,
          ...told(subgraph, reader),
          longestPage + 2,
        ]),
        await inner.execute<Head[]>(headSql, told(subgraph, reader)),
      ],
      { readOnly: true, isolationLevel: 'repeatable read' as never },
    );
  const isLed = Number(rows[0]?.sequence ?? 0) <= after && rows.length > 0;
  const following = isLed ? rows.slice(1) : rows;
  const page = following.slice(0, longestPage);
  const before = (index: number) => (index > 0 ? page[index - 1] : isLed ? rows[0] : undefined)?.id ?? null;
  return {
    publisher: subgraph.body,
    at: new Date().toISOString(),
    isEnd: following.length <= longestPage && !head?.is_waiting,
    heads: await headsOf(em),
    headId: head?.id ?? null,
    items: page.map((row, index) => ({
      sequence: Number(row.sequence),
      previousId: before(index),
      id: row.id,
      name: row.name,
      subject: row.subject,
      aggregateId: row.aggregate_id,
      aggregateVersion: row.aggregate_version,
      at: new Date(row.at).toISOString(),
      state: toldTo(reader, subgraph.body, publicationsOf(subgraph).get(row.subject), row.payload),
    })),
  };
}

/** The last event that a reader may know of; null before the first. */
export async function readHead(em: EntityManager, subgraph: Subgraph, reader: Body) {
  const [head] = await em.execute<Head[]>(headSql, told(subgraph, reader));
  return head?.id ? { eventId: head.id, sequence: Number(head.sequence) } : null;
}

const told = ({ body }: Subgraph, reader: Body): [boolean, string] => [reader === body, reader];

const visible = '(? or readers is null or ? = any (readers))';

/** Events that are seen though a transaction which began before theirs may be open; those of a restored copy were begun elsewhere. */
const unsettled = `(select sequence from outbox_event where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())
    and transaction_id < pg_snapshot_xmax(pg_current_snapshot()) offset 0)`;

/** No later than the first event whose transaction, or an earlier one, may still be open. */
const settled = `sequence < coalesce((select min(sequence) from ${unsettled} as late), 9223372036854775807)`;

const headSql = `
  select head.id, head.sequence, exists ${unsettled} as is_waiting
  from (select 1) as always left join lateral
    (select id, sequence from outbox_event where ${visible} and ${settled} order by sequence desc limit 1) as head on true`;

const pageSql = `
  select sequence, id, name, subject, aggregate_id, aggregate_version, payload, at from outbox_event
  where sequence >= coalesce((select max(sequence) from outbox_event where ${visible} and sequence <= ?), 0)
    and ${visible} and ${settled}
  order by sequence limit ?`;
