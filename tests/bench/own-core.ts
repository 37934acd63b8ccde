import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';

/**
 * Keeps this process, and what it starts from here on, to the first core, so that the second is left to the gateway that is
 * measured. Returns what gives this process back the cores that it had; undefined where the system cannot.
 */
export async function keepToFirstCore(): Promise<(() => void) | undefined> {
  if (cpus().length < 2) return undefined;
  try {
    const [, had = ''] = /Cpus_allowed_list:\s+(\S+)/.exec(await readFile('/proc/self/status', 'utf8')) ?? [];
    keepTo('0');
    return () => keepTo(had);
  } catch {
    return undefined;
  }
}

const keepTo = (cores: string) => execFileSync('taskset', ['-acp', cores, String(process.pid)], { stdio: 'ignore' });
