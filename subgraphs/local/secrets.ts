import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Body, bodies } from '#schema/registry.ts';
import type { DataFolder } from './folder.ts';

const word = z.string().min(32);

const shape = z.object({
  /** Password of the database's superuser. */
  postgres: word,
  cursor: word,
  /** Per body: password of its login role, and the secret that the gateway signs with. */
  bodies: z.record(z.string(), z.object({ database: word, gateway: word })),
});

/** The secrets of a local hub. */
export interface LocalSecrets {
  readonly postgres: string;
  readonly cursor: string;
  readonly of: (body: Body) => { readonly database: string; readonly gateway: string };
}

/** Reads the local hub's secrets, making those that are missing. */
export async function localSecrets(folder: DataFolder): Promise<LocalSecrets> {
  await mkdir(folder.root, { recursive: true });
  const text = await readFile(folder.secrets, 'utf8').catch(ifMissing);
  const present = text === undefined ? { postgres: fresh(), cursor: fresh(), bodies: {} } : read(text, folder.secrets);
  const missing = bodies.filter((body) => !present.bodies[body]);
  const complete = {
    ...present,
    bodies: {
      ...present.bodies,
      ...Object.fromEntries(missing.map((body) => [body, { database: fresh(), gateway: fresh() }])),
    },
  };
  if (text === undefined || missing.length > 0) await writePrivate(folder.secrets, complete);
  return {
    ...complete,
    of: (body) => complete.bodies[body] as { database: string; gateway: string },
  };
}

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivate(path: string, content: unknown): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

const fresh = (): string => randomBytes(24).toString('hex');

/** Answers undefined for a file that is not there; any other fault stays one. */
export function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function read(text: string, path: string): z.output<typeof shape> {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Error(`${path} is broken. Move its folder away and start again: a new one will be made.`);
  }
}
