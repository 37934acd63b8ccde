/** An error as the hub tells it: the catalogue's sentence, already in the reader's language, and its code. */
export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly body?: string; readonly requestId?: string };
}

/** Thrown when the hub refused a request, or could not be reached (`UNREACHABLE`). */
export class HubError extends Error {
  readonly code: string;
  readonly requestId: string | undefined;

  constructor(code: string, message: string, requestId?: string) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

/** Whether an error may pass by itself, so that asking again makes sense. */
export const isPassing = (error: unknown): boolean =>
  error instanceof HubError && ['UNREACHABLE', 'BODY_UNAVAILABLE', 'RATE_LIMITED'].includes(error.code);
