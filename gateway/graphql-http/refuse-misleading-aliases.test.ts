import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { refuseMisleadingAliases } from './refuse-misleading-aliases.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query { item: Item  node: Node  any: Any }
  interface Node { id: ID! }
  type Item implements Node { id: ID!  no: String  name: String }
  type Other { key: ID! }
  union Any = Item | Other
`);

test.each([
  ['that is a field of the object', '{ item { id: no } }', false],
  ['that is a field of what an interface may be', '{ node { name: id } }', false],
  ['that is a field of what a union may be', '{ any { key: __typename } }', false],
  ['that is named as the language’s own', '{ item { __typename: no } }', false],
  ['that a planner might give', '{ item { _internal: no } }', false],
  ['in a fragment', '{ item { ...F } } fragment F on Item { id: name }', false],
  ['that is a field of another object', '{ item { key: no } }', true],
  ['that is the field’s own name', '{ item { id: id no } }', true],
  ['of a root that is another of its fields', '{ node: item { no } }', true],
  ['of a root that is named as the language’s own', '{ __typename: item { no } }', false],
  ['that is nobody’s name', '{ one: item { number: no } }', true],
])('an alias %s', (_what, query, isAdmitted) => {
  const errors = validate(schema, parse(query), [refuseMisleadingAliases]);
  expect(errors.map(({ message }) => message)).toHaveLength(isAdmitted ? 0 : 1);
});
