import { expect, test } from 'vitest';
import { queryFault } from '#schema/query-fault.ts';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { kinds } from '../questions/kinds.ts';
import { defaultsOf, withDefaults } from './with-defaults.ts';

const isEnum = (name: string): boolean => name in enumWords;

test('values become the defaults of a document’s variables: enums bare, words quoted, lists as lists', () => {
  const text = 'query Q($by: Body!, $ids: [ID!], $on: Boolean!, $years: [Int!], $left: Date) { a }';
  const values = { by: 'COURTS', ids: ['a"}\n', 'b'], on: true, years: [2022] };
  const told = withDefaults(text, values, isEnum);
  expect(told).toContain('$by: Body! = COURTS');
  expect(told).toContain('$ids: [ID!] = ["a\\"}\\n", "b"]');
  expect(told).toContain('$years: [Int!] = [2022]');
  expect(told).toContain('$left: Date)');
  expect(defaultsOf(told)).toEqual({ name: 'Q', values });
});

test('what is no name cannot become the value of an enum', () => {
  expect(() => withDefaults('query Q($by: Body) { a }', { by: 'COURTS) { x }' }, isEnum)).toThrow('no value');
});

test.each(kinds.map(({ id, operation }) => [id, operation]))(
  'the document of %s can be put forward as a saved query',
  async (_id, { name }) => {
    const { readPageOperations } = await import('../../../generate/page-operation.ts');
    const tracker = new URL('../../..', import.meta.url).pathname;
    const found = (await readPageOperations(tracker)).find((operation) => operation.name === name);
    const { print } = await import('graphql');
    const all = { by: 'BODY', isCourts: true, isDiscipline: false, isProcuratorate: false, isJustice: false };
    const text = withDefaults(found ? print(found.document) : '', all, isEnum);
    expect(await queryFault(text)).toBeUndefined();
  },
);
