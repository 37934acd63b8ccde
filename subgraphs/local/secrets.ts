import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Body, bodies } from '#schema/registry.ts';
import type { DataFolder } from './folder.ts';

const word = z.string().min(32);

const shape = z.object({
  /** Password of the database's superuser. */
  postgres: word,
  cursor: word,
  bodies: z.record(z.string(), z.object({ database: word, gateway: word, system: word }).partial()),
});

/** What is secret of one body. */
export interface BodySecrets {
  /** The password of its login role. */
  readonly database: string;
  /** What the gateway signs requests to it with. */
  readonly gateway: string;
  /** What its own system signs in with. */
  readonly system: string;
}

/** The secrets of a local hub. */
export interface LocalSecrets {
  readonly postgres: string;
  readonly cursor: string;
  readonly of: (body: Body) => BodySecrets;
}

/** Reads the local hub's secrets, making those that are missing. */
export async function localSecrets(folder: DataFolder): Promise<LocalSecrets> {
  await mkdir(folder.root, { recursive: true });
  const text = await readFile(folder.secrets, 'utf8').catch(ifMissing);
  const present = text === undefined ? { postgres: fresh(), cursor: fresh(), bodies: {} } : read(text, folder.secrets);
  const made = Object.fromEntries(bodies.map((body) => [body, { ...freshOfBody(), ...present.bodies[body] }]));
  const complete = { ...present, bodies: { ...present.bodies, ...made } };
  if (!isDeepStrictEqual(complete, text && JSON.parse(text))) await writePrivate(folder.secrets, complete);
  return { ...complete, of: (body) => made[body] as BodySecrets };
}

/** Writes a file that only its owner may read, whole or not at all. */
export async function writePrivate(path: string, content: unknown): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

const fresh = (): string => randomBytes(24).toString('hex');

const freshOfBody = (): BodySecrets => ({ database: fresh(), gateway: fresh(), system: fresh() });

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
