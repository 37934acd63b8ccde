import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divided } from './divisions.ts';

test('a count is divided among the nine divisions without a remainder, each time alike', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), (count) => {
      const parts = divided(count);
      expect(parts).toHaveLength(9);
      expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
      expect(parts.every((part) => part.count >= 0)).toBe(true);
      expect(divided(count)).toEqual(parts);
    }),
  );
});

test('a count of one quarter on the protection of minors leaves few in a county', () => {
  const counties = divided(13).filter(({ division }) => division > '150120');
  expect(counties.map(({ count }) => count)).toEqual([1, 1, 1, 0, 1]);
});
