import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import type { TellableRow } from '../define-command.ts';
import type { Publication } from '../define-publication.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { publicationsOf } from '../publications-of.ts';
import type { SnapshotPage } from './feed-item.ts';
import { readHead } from './read-feed.ts';
import { toldTo } from './told-to.ts';

const pageLength = 200;

/**
 * Reads a page of all records that a reader may be told of, by subject and id. Whoever follows the feed from the first
 * page's head afterwards misses nothing: what changed meanwhile comes again, and an older version never replaces a newer.
 */
export async function readSnapshot(
  em: EntityManager,
  subgraph: Subgraph,
  reader: Body,
  subjects: readonly string[],
  place: string | null,
): Promise<SnapshotPage> {
  const wanted = [...publicationsOf(subgraph).values()].filter(({ subject }) => subjects.includes(subject));
  const [subject = wanted[0]?.subject ?? '', afterId = ''] = (place ?? '').split(' ');
  const index = wanted.findIndex((publication) => publication.subject === subject);
  const publication = wanted[index] as Publication<TellableRow> | undefined;
  const head = place ? null : await readHead(em, subgraph, reader);
  const rows = publication ? await readRows(em, publication, afterId) : [];
  const isLong = rows.length === pageLength;
  const following = isLong ? `${subject} ${rows.at(-1)?.id}` : (wanted[index + 1]?.subject ?? null);
  return {
    publisher: subgraph.body,
    at: new Date().toISOString(),
    head,
    items: publication ? rows.flatMap((row) => tell(reader, subgraph.body, publication, row)) : [],
    next: following,
  };
}

const readRows = (em: EntityManager, { policy }: Publication<TellableRow>, after: string): Promise<TellableRow[]> =>
  em.fork().find(policy.entity, (after ? { id: { $gt: after } } : {}) as never, {
    orderBy: { id: 'asc' } as never,
    limit: pageLength,
    disableIdentityMap: true,
  }) as Promise<TellableRow[]>;

function tell(reader: Body, publisher: Body, publication: Publication<TellableRow>, row: TellableRow) {
  const readers = publication.readers(row);
  if (reader !== publisher && readers !== 'EVERYONE' && !readers.includes(reader)) return [];
  const state = publication.state.parse(publication.of(row)) as Record<string, unknown>;
  return {
    subject: publication.subject,
    aggregateId: row.id,
    aggregateVersion: row.version,
    state: toldTo(reader, publisher, publication as unknown as Publication, state),
  };
}
