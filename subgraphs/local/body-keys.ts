import { mkdir, readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { type Body, bodies } from '#schema/registry.ts';
import type { DataFolder } from './folder.ts';
import { ifMissing, writePrivate } from './secrets.ts';

/** The keys by which the bodies of a local hub know one another: each private one as text. */
export type BodyKeys = Readonly<Record<Body, string>>;

/** Makes the bodies' key pairs on first use; the public halves stand together in one file that all of them read. */
export async function ensureBodyKeys({ root, bodyKeys }: DataFolder): Promise<BodyKeys> {
  await mkdir(root, { recursive: true });
  const place = `${root}/body-private-keys.json`;
  const text = await readFile(place, 'utf8').catch(ifMissing);
  const known = (text === undefined ? {} : JSON.parse(text)) as Record<string, JWK>;
  const missing = bodies.filter((body) => !known[body]);
  for (const body of missing) known[body] = await newKey(body);
  if (missing.length > 0) {
    await writePrivate(place, known);
    await writePrivate(bodyKeys, { keys: bodies.map((body) => publicPart(known[body] as JWK)) });
  }
  return Object.fromEntries(bodies.map((body) => [body, JSON.stringify(known[body])])) as BodyKeys;
}

async function newKey(body: Body): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: body, alg: 'ES256' };
}

const publicPart = ({ d: _private, ...key }: JWK): JWK => key;
