import { createHash, randomUUIDv7 } from 'node:crypto';
import { LockMode, type RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { accept } from './accept.ts';
import type { Context } from './context.ts';
import { type Command, commandTarget, type LivingRow, type Work } from './define-command.ts';
import type { Transition } from './define-lifecycle.ts';
import { HubError } from './errors.ts';
import { visible } from './find-visible.ts';
import { appendEvent } from './store/append-event.ts';
import { appendToAudit } from './store/audit-chain.ts';
import { IdempotencyKeyEntity } from './store/idempotency-key.entity.ts';
import { isCollision } from './store/passing-fault.ts';
import { today } from './today.ts';

/** A newcomer has no version yet, a reaction of the hub follows whatever version it finds. */
const newcomer = commandTarget.omit({ id: true, expectedVersion: true });
const followed = commandTarget.pick({ id: true });

/**
 * THE write path. In one transaction: idempotency key, row lock, policy, expected version, life-cycle table, change,
 * audit entry, outbox event. All of it is committed, or none. Returns the record as it stands afterwards.
 *
 * Errors: INVALID_INPUT, NOT_FOUND (also for what the viewer may not see), FORBIDDEN, STALE_VERSION,
 * TRANSITION_REFUSED, DUPLICATE.
 */
export async function runCommand<Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
  context: Context,
  command: Command<Row, Action, Input>,
  given: unknown,
): Promise<Row> {
  const row = await uncollided(() => context.em.fork().transactional((em) => carryOut(em, context, command, given)));
  context.onChange();
  return row;
}

const mostAttempts = 5;

/** Tries again what was taken back whole because it met another transaction. */
async function uncollided<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isCollision(error) || attempts === mostAttempts) throw error;
    }
  }
}

/** The write path inside a transaction that is already open. */
export async function carryOut<Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
  em: EntityManager,
  context: Context,
  command: Command<Row, Action, Input>,
  given: unknown,
): Promise<Row> {
  const target = targetOf(context, command, given);
  const input = accept(command.input, given);
  const earlier = await claimKey(em, context, command.name, target, given);
  if (earlier) return lockRow(em, context, command, earlier);
  const told: Telling[] = [];
  const work = workOf(em, context, told);
  const row = command.make
    ? bringIntoBeing(em, context, command, target.id, await command.make(input, work))
    : await lockRow(em, context, command, target.id);
  return takeStep(context, command, row, input, { work, told, expectedVersion: target.expectedVersion });
}

/** What surrounds a step. */
interface Surroundings {
  readonly work: Work;
  readonly told: readonly Telling[];
  readonly expectedVersion?: number | undefined;
}

/** The step itself, on a row that is locked or new. */
async function takeStep<Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
  context: Context,
  command: Command<Row, Action, Input>,
  row: Row,
  input: z.output<Input>,
  { work, told, expectedVersion }: Surroundings,
): Promise<Row> {
  const { em } = work;
  const from = command.make ? '' : row.status;
  const transition = admit(context, command, row, expectedVersion);
  const refusal = await command.refuses?.(row, input, work);
  if (refusal) throw new HubError('TRANSITION_REFUSED', refusal);
  const version = command.make ? 0 : row.version;
  row.status = transition.to ?? row.status;
  if (!command.make) row.changedAt = new Date(Math.max(context.now.getTime(), row.changedAt.getTime() + 1));
  await command.change?.(row, input, work);
  await em.flush();
  if (row.version !== version + 1) throw new Error(`${command.name} wrote its record more than once`);
  await record(em, context, command, row, from);
  for (const tell of told) await tell();
  return row;
}

interface Target {
  readonly id: string;
  readonly expectedVersion?: number;
  readonly idempotencyKey?: string | null | undefined;
}

function targetOf({ viewer }: Context, { make }: { readonly make?: unknown }, given: unknown): Target {
  if (make) return { id: randomUUIDv7(), ...accept(newcomer, given) };
  return viewer.isHub ? accept(followed, given) : accept(commandTarget, given);
}

/** An event that follows the command's own. */
type Telling = () => Promise<void>;

/** What a command may do in the transaction in which it is carried out. */
export function workOf(em: EntityManager, context: Context, told: Telling[] = []): Work {
  const asHub: Context = { ...context, viewer: { ...context.viewer, isHub: true } };
  return {
    context,
    em,
    day: today(context.now),
    tell: (publication, participle, row) => {
      told.push(() => appendEvent(em, context, publication, participle, row));
    },
    run: async (command, { id }, given = {}) => {
      await em.flush();
      const row = await lockRow(em, asHub, command, id);
      if (!command.lifecycle.transitions[command.action].from.includes(row.status)) return false;
      const followers: Telling[] = [];
      const inner = { work: workOf(em, asHub, followers), told: followers };
      await takeStep(asHub, command, row, accept(command.input, given), inner);
      return true;
    },
    make: (command, given) => carryOut(em, asHub, command, given),
  };
}

/** Takes the idempotency key; returns the record that this very request has changed before, if it has. */
async function claimKey(
  em: EntityManager,
  context: Context,
  name: string,
  { id, idempotencyKey }: Target,
  given: unknown,
): Promise<string | undefined> {
  if (!idempotencyKey) return undefined;
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
  if (affectedRows > 0) return undefined;
  const earlier = await em.findOneOrFail(IdempotencyKeyEntity, place);
  if (earlier.requestHash === requestHash) return earlier.recordId;
  throw new HubError('DUPLICATE');
}

function bringIntoBeing<Row extends LivingRow>(
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

async function lockRow<Row extends LivingRow>(
  em: EntityManager,
  context: Context,
  { policy, entity }: Pick<Command<Row, never>, 'policy' | 'entity'>,
  id: string,
): Promise<Row> {
  const where = visible(context, policy, { id } as never);
  const row = await em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!row) throw new HubError('NOT_FOUND');
  return row as Row;
}

function admit<Row extends LivingRow, Action extends string>(
  { viewer }: Context,
  {
    policy,
    lifecycle,
    action,
    make,
  }: Pick<Command<Row, Action>, 'policy' | 'lifecycle' | 'action'> & { readonly make?: unknown },
  row: Row,
  expectedVersion: number | undefined,
): Transition<Row['status']> {
  if (!policy.actions[action](viewer, row)) throw new HubError('FORBIDDEN');
  if (expectedVersion !== undefined && row.version !== expectedVersion) {
    throw new HubError('STALE_VERSION', {
      zh: `当前版本为 ${row.version}。`,
      en: `It is now at version ${row.version}.`,
    });
  }
  const transition = lifecycle.transitions[action];
  if (make || transition.from.includes(row.status)) return transition;
  throw new HubError('TRANSITION_REFUSED', {
    zh: `当前状态：${row.status}。`,
    en: `The present status is ${row.status}.`,
  });
}

async function record<Row extends LivingRow>(
  em: EntityManager,
  context: Context,
  { name, policy, publication, told }: Pick<Command<Row>, 'name' | 'policy' | 'publication' | 'told'>,
  row: Row,
  fromStatus: string,
): Promise<void> {
  const { viewer, requestId, now } = context;
  await appendToAudit(em, {
    viewerId: viewer.id,
    viewerBody: viewer.body,
    command: name,
    record: policy.name,
    recordId: row.id,
    recordVersion: row.version,
    fromStatus,
    toStatus: row.status,
    requestId,
    at: now,
  });
  await appendEvent(em, context, publication, told, row);
}
