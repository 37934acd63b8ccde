import type { FastifyReply } from 'fastify';

/** Aborts when a whole request has taken too long, or its caller hangs up before the answer is complete. */
export function endOf({ raw }: FastifyReply, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  const deadline = setTimeout(() => controller.abort(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  const close = () => {
    clearTimeout(deadline);
    if (!raw.writableFinished) controller.abort(new Error('the caller has hung up'));
  };
  if (raw.destroyed) close();
  else raw.once('close', close);
  return controller.signal;
}
