import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder } from '../../../subgraphs/local/folder.ts';
import { freePort } from '../../../subgraphs/local/port.ts';
import type { Contender } from './contenders.ts';

/** A contender that answers. */
export interface RunningContender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly nodeOptions: readonly string[];
  readonly stop: () => Promise<void>;
}

/** The processor that a contender has for itself; all else runs on the other. */
const ownCore = '1';

const readyWithinMs = 60_000;

/** Starts a contender, alone on its core where that is asked for, and waits until it answers; rejects with what it said if it ends. */
export async function startContender(
  { name, nodeOptions = [], command, settings: own = {} }: Contender,
  supergraph: string,
  settings: Readonly<Record<string, string>>,
  hasOwnCore: boolean,
): Promise<RunningContender> {
  const port = await freePort();
  const [program, ...pinned] = hasOwnCore ? ['taskset', '-c', ownCore, process.execPath] : [process.execPath];
  const child = spawn(program as string, [...pinned, ...nodeOptions, ...command(port, supergraph)], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production', ...settings, ...own, SUPERGRAPH: supergraph, PORT: String(port) },
    // What it logs is written, and read by nobody: a reader here would take time from those who ask.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + String(chunk)).slice(-2_000);
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      hasEnded = true;
      resolve();
    }),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(5_000).then(() => child.kill('SIGKILL'))]);
  };
  const url = `http://127.0.0.1:${port}/graphql`;
  for (const until = Date.now() + readyWithinMs; Date.now() < until && !hasEnded; await sleep(100)) {
    if (await listens(url)) return { name, nodeOptions, url, pid: child.pid as number, stop };
  }
  await stop();
  throw new Error(said.trim() || `${name} did not answer within a minute`);
}

const listens = (url: string): Promise<boolean> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' })
    .then(async (answer) => (await answer.text()).length > 0)
    .catch(() => false);
