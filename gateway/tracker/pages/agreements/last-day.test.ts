import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, lastDayBefore } from './last-day.ts';

describe('the last day of a grant', () => {
  test.each([
    ['2027-03-17T16:00:00Z', '2027-03-17'],
    ['2027-03-17T16:00:00.001Z', '2027-03-18'],
    ['2027-01-01T00:00:00Z', '2027-01-01'],
  ])('that ceases at %s is %s in Beijing', (instant, day) => expect(lastDayBefore(instant)).toBe(day));

  test('is a day of Beijing, not of the reader', () => expect(dayOf('2022-03-17T16:00:00Z')).toBe('2022-03-18'));

  test.each([
    ['2026-11-27', '2026-11-27', 0],
    ['2026-11-27', '2027-03-17', 110],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-11-27', '2026-11-20', -7],
  ])('from %s to %s are %i calendar days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});
