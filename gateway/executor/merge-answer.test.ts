import { expect, test } from 'vitest';
import { mergeIntoEach, mergeValue } from './merge-answer.ts';
import type { Data } from './own-values.ts';

const object = (json: string) => JSON.parse(json) as Data;

test('objects into which one answer is merged share nothing of it afterwards', () => {
  const entities = ['{}', '{"maker":{"id":1}}', '{}'].map(object);
  mergeIntoEach(entities, object('{"maker":{"id":1,"tags":[{"no":1}]},"__proto__":{"x":1}}'));
  const [first, ...others] = entities.map((entity) => mergeValue(entity, {}) as { maker: Data & { tags: Data[] } });
  if (first) mergeValue(first, object('{"maker":{"name":"ACME","tags":[{"no":2}]}}'));
  expect(first?.maker).toEqual({ id: 1, name: 'ACME', tags: [{ no: 2 }] });
  for (const { maker } of others) expect(maker).toEqual({ id: 1, tags: [{ no: 1 }] });
  for (const entity of entities) expect(Object.keys(entity)).toContain('__proto__');
});

test.each([
  ['an object and null', { x: 1 }, null, { x: 1 }],
  ['null and an object', null, { x: 1 }, { x: 1 }],
  ['nothing and null', undefined, null, null],
  ['a list and null', [1], null, [1]],
  ['lists of one length', [{ x: 1 }, null], [{ y: 2 }, { y: 3 }], [{ x: 1, y: 2 }, { y: 3 }]],
])('%s make the same together, whichever body was faster', (_what, known, answer, together) => {
  expect(mergeValue(structuredClone(known), structuredClone(answer))).toEqual(together);
});
