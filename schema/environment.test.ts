import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EnvironmentFault, port, readEnvironment, secret } from './environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'xietong-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shape = { PORT: port.default(4000), TOP_SECRET: secret, OTHER_SECRET: secret };
const long = 'a-secret-that-is-long-enough-to-be-one';

describe('the environment', () => {
  test('names all its faults at once', () => {
    const read = () => readEnvironment(shape, { PORT: 'many', TOP_SECRET: 'short', OTHER_SECRET_FILE: '/nowhere' });
    expect(read).toThrow(EnvironmentFault);
    expect(read).toThrow(
      /OTHER_SECRET_FILE: the file cannot be read[\s\S]*PORT:[\s\S]*TOP_SECRET: a secret has[\s\S]*OTHER_SECRET:/,
    );
  });

  test('takes a secret from a file', () => {
    const file = join(folder, 'secret');
    writeFileSync(file, `${long}\n`);
    expect(readEnvironment(shape, { TOP_SECRET_FILE: file, OTHER_SECRET: long })).toEqual({
      PORT: 4000,
      TOP_SECRET: long,
      OTHER_SECRET: long,
    });
  });

  test('has no default for a secret, takes an empty setting for none, and cannot be changed', () => {
    expect(() => readEnvironment(shape, { TOP_SECRET: '', OTHER_SECRET: long })).toThrow('TOP_SECRET');
    const settings = readEnvironment(shape, { TOP_SECRET: long, OTHER_SECRET: long });
    expect(() => Object.assign(settings, { PORT: 1 })).toThrow(TypeError);
  });
});
