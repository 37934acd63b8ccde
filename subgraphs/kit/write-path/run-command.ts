import type { z } from 'zod';
import { lensOf } from '../access/lens.ts';
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
  // Read now: within the transaction it would need a second connection, which those who wait for their turn may all have.
  await lensOf(context, command.policy);
  const row = await inTurn(context.em.getDriver(), () =>
    uncollided(() => context.em.fork().transactional((em) => carryOut(em, context, command, given))),
  );
  context.onChange();
  return row;
}

/** The last command of each store that waits for its turn in this process. */
const last = new WeakMap<object, Promise<unknown>>();

/** Begins when the commands before have ended: they take turns anyway, and who waits here holds no connection meanwhile. */
function inTurn<Result>(store: object, work: () => Promise<Result>): Promise<Result> {
  const done = (last.get(store) ?? Promise.resolve()).then(work);
  last.set(
    store,
    done.catch(() => undefined),
  );
  return done;
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
