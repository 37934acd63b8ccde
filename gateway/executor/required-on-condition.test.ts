import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeFaultyBodies } from '../../tests/support/faulty-bodies.ts';
import { findRequiredOnCondition } from './required-on-condition.ts';

const supergraph = Supergraph.build(composeFaultyBodies());
const find = findRequiredOnCondition(supergraph.schema);

test.each([
  ['under a condition', '{ products { shipping @include(if: $yes) name } }', 'Product.shipping'],
  ['under one of its object', '{ products { best { of @skip(if: $yes) { shipping } } } }', 'Product.shipping'],
  ['in a fragment under one', '{ products { ... @include(if: $yes) { name shipping } } }', 'Product.shipping'],
  ['in a named fragment under one', '{ products { ...Part @include(if: $yes) } }', 'Product.shipping'],
  ['without one', '{ products { shipping name @include(if: $yes) } }', undefined],
  ['not at all', '{ products { rank @include(if: $yes) } }', undefined],
])('a field that requires others stands %s', (_where, selection, field) => {
  const named = 'fragment Part on Product { id shipping }';
  const document = parse(`query ($yes: Boolean!) ${selection} ${selection.includes('...Part') ? named : ''}`);
  expect(find(operationFromDocument(supergraph.apiSchema(), document))).toBe(field);
});
