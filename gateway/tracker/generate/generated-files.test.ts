import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from './generated-files.ts';

test('the generated files of the tracker are those that its operations and the contract give', async () => {
  for (const [path, text] of await generatedFiles()) {
    expect(await readFile(path, 'utf8').catch(() => 'missing'), `${path}: run npm run operations`).toBe(text);
  }
}, 60_000);
