import { expect, test } from 'vitest';
import { documentIdForm, documentIdOf } from './document-id.ts';
import { queryFault } from './query-fault.ts';

const repeat = (text: (index: number) => string, times: number): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');

/** Fragments of which each spreads the next one many times. */
const fragmentsThatMultiply = (count: number): string =>
  `${repeat((index) => `fragment F${index} on Query { ${repeat(() => `...F${index + 1}`, 9)} }`, count)} fragment F${count} on Query { agreements { no } }`;

test.each([
  'query Agreements { agreements { no title } }',
  'query Of($year: Int!) { supervisionYear(year: $year) { ...F } } fragment F on SupervisionYear { themes { label } }',
  'query Page($first: Int! = 10) { supervisionProposals(first: $first) { totalCount } }',
])('%s can be kept', async (text) => {
  expect(await queryFault(text)).toBeUndefined();
});

test.each([
  ['', 'Syntax Error'],
  ['query A { agreements { ', 'Syntax Error'],
  ['{ agreements { no } }', 'must have a name'],
  ['query A { agreements { no } } query B { agreements { no } }', 'exactly one operation'],
  ['fragment F on Agreement { no }', 'exactly one operation'],
  ['type Query { a: Int }', 'exactly one operation'],
  ['mutation A($i: AcknowledgeHandlingInput!) { acknowledgeCourtsHandling(input: $i) { handling { id } } }', 'Only a'],
  ['query A { passwords }', 'Cannot query field "passwords" on type "Query".'],
  ['query A { agreement { no } }', 'Cannot query field "agreement" on type "Query".'],
  ['query A { __schema { types { name } } }', 'introspection'],
  ['query A { __type(name: "Query") { name } }', 'introspection'],
  ['query A { _entities(representations: []) { __typename } }', 'Cannot query field "_entities"'],
  [`query A { ${repeat((index) => `a${index}: agreements { no }`, 16)} }`, 'lias'],
  [`query A { agreements { ${repeat(() => 'no', 1_000)} } }`, 'token'],
  [`query A { ${repeat(() => 'agreements { no }', 11)} }`, 'selected 11 times'],
  [`query A { ...F0 } ${fragmentsThatMultiply(12)}`, 'depth'],
  [`query A { agreements { no ${'@include(if: true) '.repeat(10)} } }`, 'irective'],
  [
    `query A { supervisionProposals(first: 1) { nodes ${'{ campaign { proposals(first: 1) { nodes '.repeat(4)} { no } ${'} } }'.repeat(4)} } }`,
    'epth',
  ],
  [
    'query A { supervisionProposals(first: 100) { nodes { campaign { proposals(first: 100) { nodes { campaign { proposals(first: 100) { totalCount } } } } } } } }',
    'the limit is 50000',
  ],
])('%s cannot', async (text, reason) => {
  const fault = await queryFault(text);
  expect(fault?.en).toContain(reason);
  expect(fault?.en).not.toContain('Did you mean');
  expect(fault?.zh).toMatch(/[\u4e00-\u9fff]/);
});

test('the id of a document is its digest, whatever white space stands around it', () => {
  const id = documentIdOf('query A { agreements { no } }');
  expect(id).toMatch(documentIdForm);
  expect(documentIdOf('\n query A { agreements { no } }\r\n')).toBe(id);
  expect(documentIdOf('query A { agreements { no  } }')).not.toBe(id);
});
