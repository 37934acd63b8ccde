import { type ChildProcess, spawn } from 'node:child_process';
import { projectFolder } from './folder.ts';

/** A process of the hub that has said that it is ready. */
export interface Child {
  readonly name: string;
  /** What it serves. */
  readonly url: string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

/**
 * Starts one of the hub's programs and waits until it is ready. It runs in a process group of its own, so that a Ctrl-C
 * reaches the starter alone, and it ends by itself when the starter is gone.
 */
export function startChild(
  name: string,
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  const child = spawn(process.execPath, [...nodeOptions, `${projectFolder}${file}`, ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    detached: true,
  });
  let said = '';
  const keep = (chunk: unknown) => {
    said = (said + String(chunk)).slice(-4_000);
  };
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    child.once('message', ({ ready }: { ready: string }) => {
      child.stderr?.off('data', keep).pipe(process.stderr);
      child.once('exit', () => isStopping || console.error(`${name} has stopped; the rest goes on without it.`));
      resolve({ name, url: ready, process: child, stop });
    });
    child.once('exit', () => reject(new Error(said.trim() || `${name} did not start`)));
  });
}
