import { pino } from 'pino';

/** The structured log of a process. */
export type Log = ReturnType<typeof createLog>;

const secretPaths = ['authorization', 'token', 'password', 'secret', 'cookie'];

/** Makes a process's log: JSON lines that name the part of the hub; secrets are redacted wherever they stand. */
export function createLog(part: string, level: string) {
  return pino({
    level,
    base: { part },
    redact: { paths: secretPaths.flatMap((path) => [path, `*.${path}`, `*.*.${path}`]), censor: '[redacted]' },
  });
}
