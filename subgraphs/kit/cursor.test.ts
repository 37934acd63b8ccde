import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCursor, sealCursor } from './cursor.ts';

const secret = 'a-secret-that-is-long-enough-to-be-one';
const places = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), { minLength: 1, maxLength: 3 });

describe('a cursor', () => {
  test('opens to the place that it was sealed with', () => {
    fc.assert(
      fc.property(fc.string(), places, (list, place) => {
        expect(openCursor(secret, list, sealCursor(secret, list, place))).toEqual(place);
      }),
    );
  });

  test('does not open for another list, with another secret, or when a character is changed', () => {
    fc.assert(
      fc.property(places, fc.nat(), (place, at) => {
        const cursor = sealCursor(secret, 'list', place);
        expect(() => openCursor(secret, 'other', cursor)).toThrow('entered');
        expect(() => openCursor(`${secret}!`, 'list', cursor)).toThrow('entered');
        const index = at % cursor.length;
        const changed = `${cursor.slice(0, index)}${cursor[index] === 'A' ? 'B' : 'A'}${cursor.slice(index + 1)}`;
        const bytes = (text: string) =>
          text
            .split('.')
            .map((part) => Buffer.from(part, 'base64url').toString('hex'))
            .join('.');
        fc.pre(bytes(changed) !== bytes(cursor));
        expect(() => openCursor(secret, 'list', changed)).toThrow('entered');
      }),
    );
  });
});
