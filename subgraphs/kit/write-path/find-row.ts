import { LockMode, type RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { Command, LivingRow } from '../define-command.ts';
import { HubError } from '../errors.ts';
import { visible } from '../find-visible.ts';

/** A new record at the beginning of its life-cycle, not yet written. */
export function bringIntoBeing<Row extends LivingRow>(
  em: EntityManager,
  { now, viewer }: Context,
  { entity, lifecycle }: Pick<Command<Row>, 'entity' | 'lifecycle'>,
  id: string,
  columns: object,
): Row {
  const row = em.create(entity, {
    id,
    region: viewer.region,
    recordedAt: now,
    changedAt: now,
    status: lifecycle.initial,
    ...columns,
  } as unknown as RequiredEntityData<Row>) as Row;
  em.persist(row);
  return row;
}

/** The record as it stands now, locked until the transaction ends; NOT_FOUND also for what the viewer may not see. */
export async function lockRow<Row extends LivingRow>(
  em: EntityManager,
  context: Context,
  { policy, entity }: Pick<Command<Row, never>, 'policy' | 'entity'>,
  id: string,
): Promise<Row> {
  const where = await visible(context, policy, { id } as never);
  const row = await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!row) throw new HubError('NOT_FOUND');
  return row as Row;
}
