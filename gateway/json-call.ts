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
  limits: CallLimits,
): Promise<string> {
  const reading = new JsonReading(limits);
  connections.dispatch(call, reading);
  return reading.text;
}

/** Reads one answer as it comes. */
class JsonReading implements Dispatcher.DispatchHandler {
  readonly text: Promise<string>;
  readonly #outcome = Promise.withResolvers<string>();
  readonly #chunks: Buffer[] = [];
  readonly #deadline: NodeJS.Timeout;
  #length = 0;
  #call: Dispatcher.DispatchController | undefined;
  #fault: Error | undefined;

  readonly limits: CallLimits;

  constructor(limits: CallLimits) {
    this.limits = limits;
    const { deadlineMs, signal } = limits;
    this.text = this.#outcome.promise;
    this.#deadline = setTimeout(() => this.#end(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
    signal?.addEventListener('abort', this, { once: true });
  }

  /** The signal has ended the call. */
  handleEvent(): void {
    this.#end(this.limits.signal?.reason as Error);
  }

  onRequestStart(call: Dispatcher.DispatchController): void {
    this.#call = call;
    if (this.#fault) call.abort(this.#fault);
  }

  onResponseStart(
    _call: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    const type = String(headers['content-type']);
    if (status !== 200 || !type.startsWith('application/json')) this.#end(new Error(`status ${status}, ${type}`));
  }

  onResponseData(_call: Dispatcher.DispatchController, chunk: Buffer): void {
    const { largest } = this.limits;
    this.#length += chunk.length;
    if (this.#length > largest) this.#end(new Error(`more than ${largest} bytes`));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#leave();
    const [only, ...more] = this.#chunks;
    this.#outcome.resolve(more.length === 0 ? String(only ?? '') : Buffer.concat(this.#chunks).toString());
  }

  onResponseError(_call: Dispatcher.DispatchController, error: Error): void {
    this.#leave();
    this.#outcome.reject(error);
  }

  #end(reason: Error): void {
    this.#fault ??= reason;
    this.#outcome.reject(this.#fault);
    this.#call?.abort(this.#fault);
  }

  #leave(): void {
    clearTimeout(this.#deadline);
    this.limits.signal?.removeEventListener('abort', this);
  }
}
