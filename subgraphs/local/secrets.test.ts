import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodies } from '#schema/registry.ts';
import { dataFolder } from './folder.ts';
import { localSecrets } from './secrets.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'xietong-secrets-'));
});
afterAll(() => rm(root, { recursive: true }));

test('secrets are made once, for their owner only', async () => {
  const folder = dataFolder(root);
  const first = await localSecrets(folder);
  expect((await stat(folder.secrets)).mode & 0o777).toBe(0o600);
  const again = await localSecrets(folder);
  for (const body of bodies) expect(again.of(body)).toEqual(first.of(body));
  expect(new Set(bodies.flatMap((body) => Object.values(first.of(body)))).size).toBe(bodies.length * 3);
});

test('secrets of an earlier version keep what they have and gain what they lack', async () => {
  const folder = dataFolder(root);
  const before = JSON.parse(await readFile(folder.secrets, 'utf8'));
  delete before.bodies.courts.system;
  await writeFile(folder.secrets, JSON.stringify(before));
  const { of, cursor } = await localSecrets(folder);
  expect(cursor).toBe(before.cursor);
  expect(of('courts')).toEqual({ ...before.bodies.courts, system: expect.stringMatching(/^\w{32,}$/) });
  expect(of('justice')).toEqual(before.bodies.justice);
  expect((await localSecrets(folder)).of('courts')).toEqual(of('courts'));
});
