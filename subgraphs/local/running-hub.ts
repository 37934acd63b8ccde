import { readFile } from 'node:fs/promises';
import type { DataFolder } from './folder.ts';
import { ifMissing, writePrivate } from './secrets.ts';

/** What the commands beside a running hub need to know of it. */
export interface RunningHub {
  /** The superuser's URL of its PostgreSQL. */
  readonly adminUrl: string;
  /** Whose tokens it accepts. */
  readonly issuer?: string;
}

/** Notes what runs in a data folder. */
export const noteRunningHub = (folder: DataFolder, hub: RunningHub): Promise<void> => writePrivate(folder.running, hub);

/** What runs, or ran last, in a data folder; undefined where nothing has run yet. */
export async function readRunningHub(folder: DataFolder): Promise<RunningHub | undefined> {
  const text = await readFile(folder.running, 'utf8').catch(ifMissing);
  return text ? (JSON.parse(text) as RunningHub) : undefined;
}
