import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { TellableRow } from '../define-command.ts';
import { eventName, type Publication } from '../define-publication.ts';
import { OutboxEventEntity } from './outbox-event.entity.ts';

/** Writes to the outbox what a record has come to; as the body's changes take turns, the numbers of events follow commits. */
export async function appendEvent<Row extends TellableRow>(
  em: EntityManager,
  { body, now }: Pick<Context, 'body' | 'now'>,
  publication: Publication<Row>,
  told: string,
  row: Row,
): Promise<void> {
  const readers = publication.readers(row);
  await em.insert(OutboxEventEntity, {
    id: randomUUIDv7(),
    name: eventName(body, publication.subject, told),
    subject: publication.subject,
    schemaVersion: publication.version,
    aggregateId: row.id,
    aggregateVersion: row.version,
    readers: readers === 'EVERYONE' ? null : [...readers],
    payload: publication.state.parse(publication.of(row)) as Record<string, unknown>,
    at: now,
  });
}
