import type { Dispatcher } from 'undici';

/** How long a call may take, how many bytes its answer may have, and what ends it before. */
export interface CallLimits {
  readonly deadlineMs: number;
  readonly largest: number;
  readonly signal?: AbortSignal;
}

/** Makes a call and reads the text of its answer: JSON by its name, with status 200, within the limits; rejects otherwise. */
export function callForJson(
  connections: Dispatcher,
  call: Dispatcher.DispatchOptions,
  { deadlineMs, largest, signal }: CallLimits,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  let length = 0;
  let begun: Dispatcher.DispatchController | undefined;
  let fault: Error | undefined;
  const end = (reason: Error): void => {
    fault ??= reason;
    reject(fault);
    begun?.abort(fault);
  };
  const endEarly = () => end(signal?.reason as Error);
  const deadline = setTimeout(() => end(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  const leave = (): void => {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', endEarly);
  };
  signal?.addEventListener('abort', endEarly, { once: true });
  connections.dispatch(call, {
    onRequestStart: (controller) => {
      begun = controller;
      if (fault) controller.abort(fault);
    },
    onResponseStart: (_controller, status, headers) => {
      const type = String(headers['content-type']);
      if (status !== 200 || !type.startsWith('application/json')) end(new Error(`status ${status}, ${type}`));
    },
    onResponseData: (_controller, chunk) => {
      length += chunk.length;
      if (length > largest) end(new Error(`more than ${largest} bytes`));
      else chunks.push(chunk);
    },
    onResponseEnd: () => {
      leave();
      resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString());
    },
    onResponseError: (_controller, error) => {
      leave();
      reject(error);
    },
  });
  return promise;
}
