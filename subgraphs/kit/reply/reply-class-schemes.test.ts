import { describe, expect, test } from 'vitest';
import { findReplyClass, replyClassSchemes } from './reply-class-schemes.ts';

describe('reply classes', () => {
  test('the same letter has another outcome in another scheme', () => {
    expect(findReplyClass('HOHHOT', 1, 'C')?.outcome).toBe('NOT_NOW');
    expect(findReplyClass('FOPING', 1, 'C')?.outcome).toBe('REFERENCE_ONLY');
    expect(findReplyClass('CITY_REPORT_2023', 1, 'C')?.outcome).toBe('IN_PLAN');
    expect(findReplyClass('CITY_RULES_2008', 1, 'D')?.outcome).toBe('REFERENCE_ONLY');
  });

  test('a scheme has each letter once, a version stands once in the table', () => {
    const versions = replyClassSchemes.map(({ code, version }) => `${code} ${version}`);
    expect(new Set(versions).size).toBe(versions.length);
    for (const { code, classes } of replyClassSchemes) {
      const letters = classes.map(({ letter }) => letter);
      expect(letters, code).toEqual(['A', 'B', 'C', 'D'].slice(0, classes.length));
    }
  });

  test.each([
    ['NOWHERE', 1, 'A'],
    ['HOHHOT', 2, 'A'],
    ['HOHHOT', 1, 'D'],
    ['HOHHOT', 1, 'a'],
  ] as const)('%s %i %s is unknown', (scheme, version, letter) => {
    expect(findReplyClass(scheme, version, letter)).toBeUndefined();
  });

  test('every scheme names its source, in both languages, and since when it holds', () => {
    for (const { issuedBy, source, effectiveFrom, classes } of replyClassSchemes) {
      expect(effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const { zh, en } of [issuedBy, source, ...classes.map(({ label }) => label)]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[\x20-\x7e]+$/);
      }
    }
  });
});
