import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('what was used longest ago is forgotten first', () => {
  const cache = new BoundedCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  expect(cache.values()).toEqual([3, 1]);
});

test('what is kept is made once', () => {
  const cache = new BoundedCache<string, object>(2);
  const made = cache.getOrMake('a', () => ({}));
  expect(cache.getOrMake('a', () => ({}))).toBe(made);
  cache.delete('a');
  expect(cache.getOrMake('a', () => ({}))).not.toBe(made);
});
