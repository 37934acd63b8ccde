import { EnvironmentFault } from './environment.ts';
import type { Log } from './log.ts';

const longestStopMs = 25_000;

/**
 * Stops a process gracefully on SIGTERM, SIGINT, or when the process that started it is gone; a stop that takes longer
 * than 25 seconds is cut short with exit code 1.
 */
export function exitOnSignal(stop: () => Promise<void>, log: Log): void {
  let stopping = false;
  const begin = async (reason: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    setTimeout(() => process.exit(1), longestStopMs).unref();
    await stop().catch((error: unknown) => log.error({ err: error }, 'the stop was not clean'));
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void begin(signal));
  process.on('disconnect', () => void begin('parent gone'));
}

/** Ends a process that could not start, with one clear sentence for each fault instead of a stack trace. */
export function reportFault(error: unknown): never {
  console.error(sentenceOfFault(error));
  process.exit(1);
}

/** What went wrong at a start, in words that an operator can act upon. */
export function sentenceOfFault(error: unknown): string {
  if (error instanceof EnvironmentFault) return `The settings are not complete:\n${error.message}`;
  const { code, port, path, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program; choose another one with PORT=…`;
  if (code === 'EACCES' && path) return `This user may not read or write ${path}; it was made by another user.`;
  if (code === 'EACCES') return `Port ${port} may not be opened by this user; choose one above 1023 with PORT=…`;
  return message ?? String(error);
}
