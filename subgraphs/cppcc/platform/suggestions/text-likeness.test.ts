import { expect, test } from 'vitest';
import { gramsOf, textKey } from './text-likeness.ts';

test.each([
  ['建议 增设路灯。', '建议增设路灯'],
  ['建议增设１０盏路灯！', '建议增设10盏路灯'],
  ['WiFi 全覆盖', 'wifi全覆盖'],
  ['……', ''],
])('the key of %s is %s', (text, key) => {
  expect(textKey(text)).toBe(key);
});

test('the pairs of a text are its neighbouring characters, each once', () => {
  expect(gramsOf('路灯路灯')).toEqual(['路灯', '灯路']);
  expect(gramsOf('灯')).toEqual([]);
});
