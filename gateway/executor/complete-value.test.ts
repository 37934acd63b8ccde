import { describe, expect, test } from 'vitest';
import { completed, told } from '../../tests/support/execute-plan.ts';

const sdl = /* GraphQL */ `
  type Query { a: A  must: A!  list: [Int]  strict: [Int!]  both: [Int!]!  grid: [[Int!]!]  loose: [[Int]!]! node: Node
    nodes: [Node!] any: Any leaf: Leaf s: String }
  type A implements Node { id: ID!  x: Int  y: Int!  a: A  inner: A!  list: [A!]!  kind: Kind }
  type B implements Node { id: ID!  z: String }
  interface Node { id: ID! }
  union Any = A | B
  enum Kind { ONE TWO }
  scalar Thing
  type Leaf { int: Int  float: Float  text: String  yes: Boolean  id: ID  kind: Kind  thing: Thing }
`;

/** Answers of which every value is what it may be. */
const sound: readonly (readonly [what: string, query: string, data: unknown, expected: unknown, variables?: object])[] =
  [
    ['fields, and nothing that was not asked', '{ a { x } }', { a: { x: 1, y: 2 } }, { a: { x: 1 } }],
    ['fields in the order of the question', '{ a { y x } }', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }],
    ['aliases', '{ b: a { one: x two: x } }', { b: { one: 1, two: 1 } }, { b: { one: 1, two: 1 } }],
    ['a field selected twice, merged', '{ a { x } a { y } }', { a: { x: 1, y: 2 } }, { a: { x: 1, y: 2 } }],
    ['null where it may stand', '{ a { x a { x } } }', { a: { x: null, a: null } }, { a: { x: null, a: null } }],
    ['what is not known as null', '{ a { x } }', { a: {} }, { a: { x: null } }],
    ['lists with nulls', '{ list }', { list: [1, null] }, { list: [1, null] }],
    ['lists of lists', '{ grid loose }', { grid: [[1], []], loose: [[null]] }, { grid: [[1], []], loose: [[null]] }],
    ['a fragment', '{ a { ...F } } fragment F on A { x }', { a: { x: 1 } }, { a: { x: 1 } }],
    [
      'an interface',
      '{ node { id ... on A { x } ... on B { z } } }',
      { node: { __typename: 'B', id: 'b', z: 'z' } },
      { node: { id: 'b', z: 'z' } },
    ],
    [
      'a list of an interface, each by its type',
      '{ nodes { __typename ... on A { x } ... on B { z } } }',
      {
        nodes: [
          { __typename: 'A', x: 1 },
          { __typename: 'B', z: 'z' },
        ],
      },
      {
        nodes: [
          { __typename: 'A', x: 1 },
          { __typename: 'B', z: 'z' },
        ],
      },
    ],
    ['a fragment on an interface', '{ a { ... on Node { id } } }', { a: { id: 'a' } }, { a: { id: 'a' } }],
    [
      'a union',
      '{ any { ... on A { x } ... on Node { id } } }',
      { any: { __typename: 'A', x: 1, id: 'a' } },
      { any: { x: 1, id: 'a' } },
    ],
    [
      'the names of types',
      '{ __typename t: __typename a { __typename } }',
      { a: {} },
      { __typename: 'Query', t: 'Query', a: { __typename: 'A' } },
    ],
    [
      'leaves of every type',
      '{ leaf { int float text yes id kind thing } }',
      { leaf: { int: 1, float: 1.5, text: '', yes: false, id: 7, kind: 'ONE', thing: { any: 1 } } },
      { leaf: { int: 1, float: 1.5, text: '', yes: false, id: 7, kind: 'ONE', thing: { any: 1 } } },
    ],
    ['what @skip leaves', '{ a { x @skip(if: true) y @skip(if: false) } }', { a: { x: 1, y: 2 } }, { a: { y: 2 } }],
    [
      'what @include leaves, by a variable',
      'query($v: Boolean!) { a { x @include(if: $v) y } }',
      { a: { x: 1, y: 2 } },
      { a: { y: 2 } },
      { v: false },
    ],
    [
      'a condition’s default',
      'query($v: Boolean = true) { a { x @include(if: $v) } }',
      { a: { x: 1 } },
      { a: { x: 1 } },
    ],
    [
      'a field that is skipped here and selected there',
      'query($v: Boolean!) { a { x @skip(if: $v) ... on A { x } } }',
      { a: { x: 1 } },
      { a: { x: 1 } },
      { v: true },
    ],
    [
      'selections of which one is skipped with its place',
      'query($v: Boolean!) { a { x } a @skip(if: $v) { y } }',
      { a: { x: 1, y: 2 } },
      { a: { x: 1 } },
      { v: true },
    ],
    [
      'a fragment that is spread only where it is included',
      'query($v: Boolean!) { a { ...F @include(if: $v) y } } fragment F on A { x }',
      { a: { x: 1, y: 2 } },
      { a: { y: 2 } },
      { v: false },
    ],
    [
      'names that every object inherits',
      '{ constructor: s toString: s }',
      { constructor: 'c', toString: 't' },
      { constructor: 'c', toString: 't' },
    ],
    ['no name that an object only inherits', '{ a { valueOf: x } }', { a: {} }, { a: { valueOf: null } }],
  ];

for (const [what, query, data, expected, variables = {}] of sound) {
  test(`completes ${what}`, async () => {
    const answer = await told(completed(sdl, query, data, variables as Record<string, unknown>));
    expect(answer.faults).toEqual([]);
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected));
  });
}

/** Answers in which something cannot be; what becomes of them, and where that is told. */
const faulty: readonly (readonly [what: string, query: string, data: unknown, expected: unknown, faults: string[]])[] =
  [
    ['null in a non-null field empties its object', '{ a { x y } }', { a: { x: 1, y: null } }, { a: null }, ['a.y']],
    [
      'and the object above, where that may not be null',
      '{ a { inner { y } x } }',
      { a: { inner: { y: null } } },
      { a: null },
      ['a.inner.y'],
    ],
    ['up to the whole answer', '{ must { y } }', { must: { y: null } }, null, ['must.y']],
    ['an object that may not be null', '{ must { x } }', { must: null }, null, ['must']],
    ['an item that may be null stays alone', '{ list }', { list: [1, 'x', 3] }, { list: [1, null, 3] }, ['list.1']],
    [
      'an item that may not be null empties the list',
      '{ strict }',
      { strict: [1, null] },
      { strict: null },
      ['strict.1'],
    ],
    ['and the answer with it', '{ both }', { both: [1, null] }, null, ['both.1']],
    ['a list in a list', '{ grid }', { grid: [[1], [null]] }, { grid: null }, ['grid.1.0']],
    [
      'an object in a list',
      '{ a { list { y } } }',
      { a: { list: [{ y: 1 }, { y: null }] } },
      { a: null },
      ['a.list.1.y'],
    ],
    [
      'two faults, both told',
      '{ a { list { y } } list }',
      { a: { list: [{ y: null }, { y: null }] }, list: ['x'] },
      { a: null, list: [null] },
      ['a.list.0.y', 'a.list.1.y', 'list.0'],
    ],
    ['a text where a number belongs', '{ a { x } }', { a: { x: 'x' } }, { a: { x: null } }, ['a.x']],
    [
      'a value that an enum does not have',
      '{ a { kind } }',
      { a: { kind: 'toString' } },
      { a: { kind: null } },
      ['a.kind'],
    ],
    ['an object where a list belongs', '{ list }', { list: {} }, { list: null }, ['list']],
    ['a list where an object belongs', '{ a { x } }', { a: [] }, { a: null }, ['a']],
    ['a text where an object belongs', '{ a { x } }', { a: 'a' }, { a: null }, ['a']],
    ['a type that does not exist', '{ node { id } }', { node: { __typename: 'C', id: 'c' } }, { node: null }, ['node']],
    [
      'a type that it may not be',
      '{ node { id } }',
      { node: { __typename: 'Leaf', id: 'c' } },
      { node: null },
      ['node'],
    ],
    ['a field of the root that nobody has given', '{ a { x } }', {}, { a: null }, ['a']],
  ];

test.each(faulty)('tells %s', async (_what, query, data, expected, faults) => {
  expect(await told(completed(sdl, query, data))).toEqual({ data: expected, faults });
});

describe('a response name that is __proto__', () => {
  test('is a name like any other', async () => {
    const data = JSON.parse('{"__proto__": {"__proto__": 1, "y": 2}}');
    const answer = await told(completed(sdl, '{ __proto__: a { __proto__: x y } }', data));
    expect(answer.faults).toEqual([]);
    expect(JSON.stringify(answer.data)).toBe('{"__proto__":{"__proto__":1,"y":2}}');
    expect(({} as Record<string, unknown>)['y']).toBeUndefined();
  });
});
