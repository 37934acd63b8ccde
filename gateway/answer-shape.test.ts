import { describe, expect, test } from 'vitest';
import { createAnswerShape } from './answer-shape.ts';

const shape = createAnswerShape(`
  type Query { proposals: [Proposal!]!, one: Proposal, things: [Thing!] }
  type Proposal { id: ID!, no: String!, count: Int, kind: Kind, courts: Part }
  type Part implements Thing { name: String!, tags: [String!] }
  type Other implements Thing { name: String!, size: Int! }
  interface Thing { name: String! }
  enum Kind { A B }
`);

const accepted: Record<string, readonly [query: string, data: unknown, fitted: unknown]> = {
  'takes what was asked': ['{ one { id no } }', { one: { id: '1', no: 'n' } }, { one: { id: '1', no: 'n' } }],
  'drops what was not asked': ['{ one { id } }', { one: { id: '1', no: 'stolen' }, two: 2 }, { one: { id: '1' } }],
  'goes by aliases': ['{ a: one { b: id } }', { a: { b: '1' } }, { a: { b: '1' } }],
  'lets null stand where it may': ['{ one { count courts { name } } }', { one: null }, { one: null }],
  'follows fragments': [
    'query { proposals { ...F } } fragment F on Proposal { id courts { ... on Thing { name } } }',
    { proposals: [{ id: '1', courts: { name: 'c' } }] },
    { proposals: [{ id: '1', courts: { name: 'c' } }] },
  ],
  'merges a field that is asked twice': [
    '{ one { courts { name } courts { tags } } }',
    { one: { courts: { name: 'c', tags: ['t'] } } },
    { one: { courts: { name: 'c', tags: ['t'] } } },
  ],
  'merges what two conditions ask of the items of a list': [
    'query($a: Boolean!, $b: Boolean!) { proposals @include(if: $a) { id } proposals @include(if: $b) { no } }',
    { proposals: [{ id: '1', no: 'n' }] },
    { proposals: [{ id: '1', no: 'n' }] },
  ],
  'takes __proto__ for a name like any other': [
    '{ __proto__: one { __proto__: no } }',
    JSON.parse('{"__proto__":{"__proto__":"n"}}'),
    JSON.parse('{"__proto__":{"__proto__":"n"}}'),
  ],
  'believes the type that an object says it is': [
    '{ things { __typename name ... on Other { size } } }',
    {
      things: [
        { __typename: 'Other', name: 'o', size: 3 },
        { __typename: 'Part', name: 'p', size: 9 },
      ],
    },
    {
      things: [
        { __typename: 'Other', name: 'o', size: 3 },
        { __typename: 'Part', name: 'p' },
      ],
    },
  ],
  'lets what is asked conditionally be absent': [
    'query Q($yes: Boolean!) { one { id no @include(if: $yes) } }',
    { one: { id: '1' } },
    { one: { id: '1' } },
  ],
  'fits entities by the fragments that ask for them': [
    'query Q($r: [_Any!]!) { _entities(representations: $r) { ... on Proposal { courts { name } } } }',
    { _entities: [{ courts: { name: 'c' }, no: 'stolen' }, null] },
    { _entities: [{ courts: { name: 'c' } }, null] },
  ],
};

const refused: Record<string, readonly [query: string, data: unknown]> = {
  'a text for a list': ['{ proposals { id } }', { proposals: 'x' }],
  'an object for a list': ['{ proposals { id } }', { proposals: { id: '1' } }],
  'a list for an object': ['{ one { id } }', { one: [{ id: '1' }] }],
  'a text for an object': ['{ one { id } }', { one: 'x' }],
  'an object for a text': ['{ one { no } }', { one: { no: { secret: 1 } } }],
  'a text for a number': ['{ one { count } }', { one: { count: '7' } }],
  'a fraction for an Int': ['{ one { count } }', { one: { count: 0.5 } }],
  'an unknown value of an enum': ['{ one { kind } }', { one: { kind: 'C' } }],
  'null where it may not be': ['{ one { id } }', { one: { id: null } }],
  'null in a list of something': ['{ proposals { id } }', { proposals: [null] }],
  'nothing where something was asked': ['{ one { id } }', { one: {} }],
  'a number as __typename': ['{ things { __typename } }', { things: [{ __typename: 7 }] }],
  'no object at all': ['{ one { id } }', 'x'],
};

describe('the shape of an answer', () => {
  test.each(Object.keys(accepted))('%s', (name) => {
    const [query, data, fitted] = accepted[name] ?? ['', undefined, undefined];
    expect(shape(query, data)).toEqual(fitted);
  });

  test.each(Object.keys(refused))('does not take %s', (name) => {
    const [query, data] = refused[name] ?? ['', undefined];
    expect(() => shape(query, data)).toThrow();
  });

  test('takes no entity that lacks what was asked of the type that it was asked as', () => {
    const query =
      'query Q($r: [_Any!]!) { _entities(representations: $r) { ... on Proposal { no } ... on Part { tags } } }';
    const r = ['Proposal', 'Part'].map((__typename) => ({ __typename }));
    expect(shape(query, { _entities: [{ no: 'n', tags: 'stolen' }, { tags: null }] }, { r })).toEqual({
      _entities: [{ no: 'n' }, { tags: null }],
    });
    for (const entities of [[{}, null], [null, { no: 'n' }], [null]]) {
      expect(() => shape(query, { _entities: entities }, { r })).toThrow();
    }
  });

  test('knows no inherited property', () => {
    const data = JSON.parse('{ "one": { "__proto__": { "id": "1" } } }') as unknown;
    expect(() => shape('{ one { id } }', data)).toThrow();
  });
});
