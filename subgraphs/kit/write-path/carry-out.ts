import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { accept } from '../accept.ts';
import type { Context } from '../context.ts';
import { type Command, commandTarget, type LivingRow, type Work } from '../define-command.ts';
import { mightTake } from '../define-policy.ts';
import { HubError } from '../errors.ts';
import { appendEvent } from '../store/append-event.ts';
import { takeTurn } from '../store/take-turn.ts';
import { today } from '../today.ts';
import { claimKey } from './claim-key.ts';
import { bringIntoBeing, lockRow } from './find-row.ts';
import { type Telling, takeStep } from './take-step.ts';

/**
 * The write path inside a transaction that is already open. A body's changes take turns from before their first lock: rows
 * and kept counts are then locked by one transaction at a time, in whichever order.
 */
export async function carryOut<Row extends LivingRow, Action extends string, Input extends z.ZodObject>(
  em: EntityManager,
  context: Context,
  command: Command<Row, Action, Input>,
  given: unknown,
): Promise<Row> {
  const target = targetOf(context, command, given);
  const input = accept(command.input, given);
  await takeTurn(em, 'AUDIT');
  const earlier = await claimKey(em, context, command.name, target, given);
  if (earlier) return lockRow(em, context, command, earlier);
  const told: Telling[] = [];
  const work = workOf(em, context, told);
  if (command.make && !mightTake(command.policy.actions[command.action], context.viewer))
    throw new HubError('FORBIDDEN');
  const row = command.make
    ? bringIntoBeing(em, context, command, target.id, await command.make(input, work))
    : await lockRow(em, context, command, target.id);
  return takeStep(context, command, row, input, { work, told, expectedVersion: target.expectedVersion });
}

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
      await takeTurn(em, 'AUDIT');
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

/** A newcomer has no version yet, a reaction of the hub follows whatever version it finds. */
const newcomer = commandTarget.omit({ id: true, expectedVersion: true });
const followed = commandTarget.pick({ id: true });

interface Target {
  readonly id: string;
  readonly expectedVersion?: number;
  readonly idempotencyKey?: string | null | undefined;
}

function targetOf({ viewer }: Context, { make }: { readonly make?: unknown }, given: unknown): Target {
  if (make) return { id: randomUUIDv7(), ...accept(newcomer, given) };
  return viewer.isHub ? accept(followed, given) : accept(commandTarget, given);
}
