import { pino } from 'pino';

/** The structured log of a process. */
export type Log = ReturnType<typeof createLog>;

/**
 * Lines are written together: so many bytes at once, and after so many milliseconds what has come until then; a process that
 * is killed loses no more.
 */
const writing = { minLength: 4_096, periodicFlush: 200 } as const;

const secretPaths = ['authorization', 'token', 'password', 'secret', 'cookie'];

/** Makes a process's log: JSON lines that name the part of the hub; secrets are redacted wherever they stand. */
export function createLog(part: string, level: string) {
  const paths = secretPaths.flatMap((path) => [path, `*.${path}`, `*.*.${path}`]);
  const options = { level, base: { part }, redact: { paths, censor: '[redacted]' } };
  return pino(options, pino.destination({ ...writing, dest: 1, sync: false }));
}
