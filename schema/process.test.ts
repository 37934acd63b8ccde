import { expect, test } from 'vitest';
import { EnvironmentFault } from './environment.ts';
import { sentenceOfFault } from './process.ts';

test.each([
  [{ code: 'EADDRINUSE', port: 4000 }, 'Port 4000 is in use by another program; choose another one with PORT=…'],
  [{ code: 'EACCES', port: 80 }, 'Port 80 may not be opened by this user; choose one above 1023 with PORT=…'],
  [
    { code: 'EACCES', path: 'x/secrets.json' },
    'This user may not read or write x/secrets.json; it was made by another user.',
  ],
  [new EnvironmentFault('A: missing'), 'The settings are not complete:\nA: missing'],
  [new Error('some reason'), 'some reason'],
])('a fault at the start becomes a sentence: %o', (fault, sentence) => {
  expect(sentenceOfFault(fault)).toBe(sentence);
});
