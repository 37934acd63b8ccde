import type { FastifyReply } from 'fastify';

/** Calls when an answer's connection closes: at once where its caller has hung up already, for instance while the token was verified. */
export function whenClosed({ raw }: FastifyReply, listener: () => void): void {
  if (raw.destroyed) listener();
  else raw.once('close', listener);
}

/** Aborts when a whole request has taken too long, or its caller hangs up before the answer is complete. */
export function endOf(reply: FastifyReply, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  const deadline = setTimeout(() => controller.abort(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  whenClosed(reply, () => {
    clearTimeout(deadline);
    if (!reply.raw.writableFinished) controller.abort(new Error('the caller has hung up'));
  });
  return controller.signal;
}
