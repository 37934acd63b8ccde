import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { appendTo } from '../audit/chain.ts';
import { changeLog } from '../audit/change-log.ts';
import type { Context } from '../context.ts';
import type { Command, LivingRow, Work } from '../define-command.ts';
import { asBefore, isPassing, type Transition } from '../define-lifecycle.ts';
import { mayTake } from '../define-policy.ts';
import { HubError } from '../errors.ts';
import { appendEvent } from '../store/append-event.ts';

/** An event that follows the command's own. */
export type Telling = () => Promise<void>;

/** What surrounds a step. */
export interface Surroundings {
  readonly work: Work;
  readonly told: readonly Telling[];
  readonly expectedVersion?: number | undefined;
}

/**
 * The step itself, on a row that is locked or new: policy, expected version, life-cycle table, change, audit entry, events.
 */
export async function takeStep<Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
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
  row.status = statusAfter(transition, row);
  if (isPassing(command.lifecycle, row.status)) row.statusBefore ??= from;
  else if (row.statusBefore) row.statusBefore = null;
  if (!command.make) row.changedAt = new Date(Math.max(context.now.getTime(), row.changedAt.getTime() + 1));
  await command.change?.(row, input, work);
  await em.flush();
  if (row.version !== version + 1) throw new Error(`${command.name} wrote its record more than once`);
  await record(em, context, command, row, from);
  for (const tell of told) await tell();
  return row;
}

function statusAfter<Row extends LivingRow>({ to }: Transition<Row['status']>, row: Row): Row['status'] {
  if (to !== asBefore) return to ?? row.status;
  if (!row.statusBefore) throw new Error(`it is not known where ${row.id} stood before`);
  return row.statusBefore;
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
  if (!mayTake(policy.actions[action], viewer, row)) throw new HubError('FORBIDDEN');
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
  const entry = {
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
  };
  await appendTo(em, changeLog, [entry]);
  await appendEvent(em, context, publication, told, row);
}
