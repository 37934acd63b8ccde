import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCodes } from '#schema/error-codes.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';

const read = (name: string): string => readFileSync(`${projectFolder}${name}`, 'utf8');

/** First cells of the table rows below a heading. */
const firstCells = (text: string, heading: string): string[] =>
  (text.split(`${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);

test('the catalogue of errors and its table in the documents are the same', () => {
  expect(firstCells(read('schema/README.md'), '## Errors')).toEqual(Object.keys(errorCodes));
});

test.each(['README.md', 'README.zh.md'])('%s lists every script, and no script that does not exist', (name) => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  const named = [...read(name).matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)]
    .map(([, script]) => script ?? '')
    .filter((script) => !['install', 'run'].includes(script));
  expect([...new Set(named)].filter((script) => !scripts.includes(script))).toEqual([]);
  expect(scripts.filter((script) => !named.includes(script))).toEqual([]);
});

test('the two READMEs have the same headings in the same order', () => {
  const shape = (name: string) =>
    read(name)
      .split('\n')
      .filter((line) => /^#+ /.test(line))
      .map((line) => line.replace(/^(#+).*/, '$1'));
  expect(shape('README.zh.md')).toEqual(shape('README.md'));
});

test('.env.example names every setting that a process reads', () => {
  const example = read('.env.example');
  for (const name of [
    'PORT',
    'DATABASE_URL',
    'HUB_ISSUER',
    'HUB_AUDIENCE',
    'HUB_JWKS',
    'HUB_GATEWAY_SECRET',
    'HUB_CURSOR_SECRET',
    'HUB_BODY_KEY',
    'HUB_BODY_KEYS',
    'HUB_FEED_EVERY_MS',
    'HUB_CALENDAR_REFRESH_MS',
    'HUB_COURTS_URL',
    'HUB_COURTS_SECRET',
    'HUB_BODY_DEADLINE_MS',
    'HUB_REQUEST_DEADLINE_MS',
    'HUB_LARGEST_ANSWER',
    'HUB_EXPLORER',
    'HUB_PAGES_CLIENT_ID',
    'HUB_OPERATIONS',
    'HUB_SAVED_QUERY_KEPT_MS',
    'HUB_REQUESTS_PER_USER',
    'HUB_REQUESTS_PER_BODY',
    'HUB_SIMULTANEOUS_PER_USER',
    'HUB_FAILED_SIGN_INS',
    'HUB_HOST',
    'LOG_LEVEL',
    'MIGRATION_DATABASE_URL',
    'LOAD_SAMPLE',
    'HUB_POSTGRES_URL',
    'HUB_DATA',
    'HUB_IDENTITY_PORT',
  ]) {
    expect(example, name).toMatch(new RegExp(`^#? ?${name}=`, 'm'));
  }
});
