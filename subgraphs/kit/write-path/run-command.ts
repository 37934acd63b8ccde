import type { z } from 'zod';
import type { Context } from '../context.ts';
import type { Command, LivingRow } from '../define-command.ts';
import { isCollision } from '../store/passing-fault.ts';
import { carryOut } from './carry-out.ts';

/**
 * THE write path. In one transaction: the turn of changes, idempotency key, row lock, policy, expected version, life-cycle table, change,
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
