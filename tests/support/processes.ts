import { type ChildProcess, spawn } from 'node:child_process';

/** A command that runs, and what it has said. */
export interface RunningCommand {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Resolves when it has said something, rejects if it ends before. */
  readonly says: (text: string | RegExp) => Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ends: Promise<number | null>;
}

/** Runs one of the project's programs with this Node. */
export function run(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): RunningCommand {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += String(chunk);
      child.emit('said');
    });
  }
  const ends = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return {
    process: child,
    said: () => text,
    ends,
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const stopListening = () => {
          child.off('said', look).off('close', fail);
        };
        const look = () => {
          if (!(typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text))) return;
          stopListening();
          resolve();
        };
        const fail = (code: number | null) => {
          stopListening();
          reject(new Error(`ended with ${code} before it said ${wanted}:\n${text}`));
        };
        child.on('said', look).once('close', fail);
        look();
      }),
  };
}
