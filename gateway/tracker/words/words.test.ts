import { glob, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { enumWords } from './enum-words.generated.ts';
import type { Words } from './language-context.ts';

const tracker = new URL('..', import.meta.url).pathname;

/** Every word of an object by its path; of a function, how many things it is told. */
function flat(value: unknown, path = ''): [string, unknown][] {
  if (typeof value === 'function') return [[path, value.length]];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

describe('the words of the tracker', async () => {
  const files: string[] = [];
  for await (const path of glob('**/*words.ts', { cwd: tracker, exclude: ['dist/**'] })) files.push(path);

  test.each(files)('%s has the same keys in both languages, none empty, and no Chinese in English', async (file) => {
    const { words } = (await import(`${tracker}${file}`)) as { words: Words<unknown> };
    const [zh, en] = [new Map(flat(words.zh)), new Map(flat(words.en))];
    expect([...en.keys()]).toEqual([...zh.keys()]);
    for (const [key, word] of zh) {
      expect(typeof en.get(key), key).toBe(typeof word);
      expect(word, key).not.toBe('');
      expect(en.get(key), key).not.toBe('');
      if (typeof word === 'string') expect(en.get(key), key).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('every enum of the contract that is shown has words in both languages', () => {
    for (const [path, word] of flat(enumWords)) expect(word, path).not.toBe('');
  });

  test('no visible word stands outside of them', async () => {
    for await (const path of glob('**/*.tsx', { cwd: tracker, exclude: ['dist/**'] })) {
      const lines = (await readFile(`${tracker}${path}`, 'utf8')).split('\n');
      const spoken = lines.filter((line) => /[\u4e00-\u9fff]/.test(line) && !/^\s*(\/?\*|\/\/)/.test(line));
      expect(
        spoken.filter((line) => !line.includes("label: '中文'")),
        path,
      ).toEqual([]);
    }
  });
});
