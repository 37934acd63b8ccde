import { createHash, randomUUIDv7 } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { Context } from './context.ts';
import { type Command, commandTarget, type LivingRow } from './define-command.ts';
import type { Transition } from './define-lifecycle.ts';
import { HubError } from './errors.ts';
import { visible } from './find-visible.ts';
import { appendToAudit } from './store/audit-chain.ts';
import { IdempotencyKeyEntity } from './store/idempotency-key.entity.ts';
import { OutboxEventEntity } from './store/outbox-event.entity.ts';

/**
 * THE write path. In one transaction: idempotency key, row lock, policy, expected version, life-cycle table, change,
 * audit entry, outbox event. All of it is committed, or none. Returns the record as it stands afterwards.
 *
 * Errors: INVALID_INPUT, NOT_FOUND (also for what the viewer may not see), FORBIDDEN, STALE_VERSION,
 * TRANSITION_REFUSED, DUPLICATE.
 */
export async function runCommand<Row extends LivingRow, Action extends string, Input extends z.ZodType>(
  context: Context,
  command: Command<Row, Action, Input>,
  given: unknown,
): Promise<Row> {
  const target = accept(commandTarget, given);
  const input = accept(command.input, given);
  return context.em.fork().transactional(async (em) => {
    const isFirst = await claimKey(em, context, command.name, target, given);
    const row = await lockRow(em, context, command, target.id);
    if (!isFirst) return row;
    const transition = admit(context, command, row, target.expectedVersion);
    const from = row.status;
    command.change?.(row, input, context.viewer, context.now);
    row.status = transition.to;
    await em.flush();
    await record(em, context, command, row, from);
    return row;
  });
}

function accept<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new HubError('INVALID_INPUT', { zh: `请检查：${names}。`, en: `Please check: ${names}.` });
}

/** Takes the idempotency key; false when this very request was carried out before. */
async function claimKey(
  em: EntityManager,
  context: Context,
  name: string,
  { id, idempotencyKey }: z.output<typeof commandTarget>,
  given: unknown,
): Promise<boolean> {
  if (!idempotencyKey) return true;
  const requestHash = createHash('sha256')
    .update(JSON.stringify([name, given]))
    .digest('hex');
  const place = { viewerId: context.viewer.id, key: idempotencyKey };
  const claim = { ...place, requestHash, recordId: id, at: context.now };
  const { affectedRows } = await em
    .createQueryBuilder(IdempotencyKeyEntity)
    .insert(claim)
    .onConflict()
    .ignore()
    .execute();
  if (affectedRows > 0) return true;
  const earlier = await em.findOneOrFail(IdempotencyKeyEntity, place);
  if (earlier.requestHash === requestHash) return false;
  throw new HubError('DUPLICATE');
}

async function lockRow<Row extends LivingRow>(
  em: EntityManager,
  context: Context,
  { policy, entity }: Pick<Command<Row, never, z.ZodType>, 'policy' | 'entity'>,
  id: string,
): Promise<Row> {
  const where = visible(context, policy, { id } as never);
  const row = await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) throw new HubError('NOT_FOUND');
  return row as Row;
}

function admit<Row extends LivingRow, Action extends string>(
  { viewer }: Context,
  { policy, lifecycle, action }: Pick<Command<Row, Action, z.ZodType>, 'policy' | 'lifecycle' | 'action'>,
  row: Row,
  expectedVersion: number,
): Transition<Row['status']> {
  if (!policy.actions[action](viewer, row)) throw new HubError('FORBIDDEN');
  if (row.version !== expectedVersion) {
    throw new HubError('STALE_VERSION', {
      zh: `当前版本为 ${row.version}。`,
      en: `It is now at version ${row.version}.`,
    });
  }
  const transition = lifecycle.transitions[action];
  if (transition.from.includes(row.status)) return transition;
  throw new HubError('TRANSITION_REFUSED', {
    zh: `当前状态：${row.status}。`,
    en: `The present status is ${row.status}.`,
  });
}

async function record<Row extends LivingRow>(
  em: EntityManager,
  { viewer, requestId, now }: Context,
  command: Pick<Command<Row, never, z.ZodType>, 'name' | 'policy' | 'event'>,
  row: Row,
  fromStatus: string,
): Promise<void> {
  const event = command.event(row);
  await appendToAudit(em, {
    viewerId: viewer.id,
    viewerBody: viewer.body,
    command: command.name,
    record: command.policy.name,
    recordId: row.id,
    recordVersion: row.version,
    fromStatus,
    toStatus: row.status,
    requestId,
    at: now,
  });
  await em.insert(OutboxEventEntity, {
    id: randomUUIDv7(),
    name: event.name,
    schemaVersion: event.version,
    aggregateId: row.id,
    aggregateVersion: row.version,
    payload: event.payload,
    at: now,
  });
}
