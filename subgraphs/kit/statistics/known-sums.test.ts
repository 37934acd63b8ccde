import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack } from '../../../tests/support/attacker.ts';
import { nothingKnown } from './known-sums.ts';

const size = 7;
const vectors = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: size, maxLength: size }), {
  minLength: 1,
  maxLength: 8,
});
const counts = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 200 })), { minLength: size, maxLength: size });

const sumOf = (vector: readonly number[], values: readonly number[]): number =>
  vector.reduce((sum, value, index) => sum + value * (values[index] ?? 0), 0);
const cellsOf = (vector: readonly number[]): string[] => vector.flatMap((value, index) => (value ? [`${index}`] : []));

test('bounds are those that another solver finds, whatever sums are known', () => {
  fc.assert(
    fc.property(
      counts,
      vectors,
      fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      (values, given, target) => {
        const sought = target.map(Number);
        fc.pre(sought.includes(1));
        const known = given.reduce((sums, vector) => sums.with(vector, sumOf(vector, values)), nothingKnown);
        const told = given.map((vector) => ({ cells: cellsOf(vector), count: sumOf(vector, values) }));
        const { least, most } = attack(told, cellsOf(sought));
        expect(known.least(sought)).toBe(Math.max(0, Math.ceil(least - 1e-6)));
        expect(known.most(sought)).toBe(Math.floor(most + 1e-6));
      },
    ),
    { numRuns: 300 },
  );
});

test('a half is exact: of three pairs that have 9, 8 and 7 people each one follows', () => {
  const known = nothingKnown.with([1, 1, 0], 9).with([0, 1, 1], 8).with([1, 0, 1], 7);
  expect([known.least([1, 0, 0]), known.most([1, 0, 0])]).toEqual([4, 4]);
  expect([known.least([0, 1, 0]), known.most([0, 1, 0])]).toEqual([5, 5]);
  expect([known.least([1, 1, 1]), known.most([1, 1, 1])]).toEqual([12, 12]);
});

test('nothing bounds what nothing is known of, and the same twice says nothing new', () => {
  expect([nothingKnown.least([1]), nothingKnown.most([1])]).toEqual([0, Number.POSITIVE_INFINITY]);
  const known = nothingKnown.with([1, 1], 5).with([1, 1], 5);
  expect([known.least([1, 0]), known.most([1, 0])]).toEqual([0, 5]);
});

test('what contradicts is refused, and so is what can no longer be held exactly', () => {
  expect(() => nothingKnown.with([1, 1], 5).with([1, 1], 6)).toThrow('contradicts');
  expect(() => nothingKnown.with([3, 0], 9).with([0, 1], Number.MAX_SAFE_INTEGER)).toThrow('outgrown');
});
