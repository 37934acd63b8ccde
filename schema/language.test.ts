import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['zh;q=0.3, en;q=0.4', 'en'],
  ['fr-FR, fr;q=0.9', 'zh'],
  ['mn, en;q=0.2', 'en'],
  ['en;q=nonsense', 'zh'],
  ['*', 'zh'],
])('“%s” is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
