import { describe, expect, test } from 'vitest';
import { createCalendar } from './calendar.ts';
import { overlayYears } from './overlay-years.ts';

const data = {
  version: 'x 1',
  holidays: { '2025-12-31': 'New Year,元旦', '2026-05-01': 'Labour Day,劳动节', '2026-05-04': 'Labour Day,劳动节' },
  workdays: { '2026-05-09': 'Labour Day,劳动节' },
};
const year = (number: number, holidays: readonly string[], workdays: readonly string[] = []) => ({
  year: number,
  version: 1,
  papers: [],
  holidays: Object.fromEntries(holidays.map((day) => [day, 'new,新'])),
  workdays: Object.fromEntries(workdays.map((day) => [day, 'new,新'])),
});
const overlaid = (...years: ReturnType<typeof year>[]) => createCalendar(overlayYears(data, years));

describe('an imported year', () => {
  test('replaces all that the data have of it, and nothing else', () => {
    const calendar = overlaid(year(2026, ['2026-05-01', '2026-05-05']));
    expect(calendar.restOf('2026-05-01')?.zh).toBe('新');
    expect(calendar.isWorkday('2026-05-04')).toBe(true);
    expect(calendar.isWorkday('2026-05-05')).toBe(false);
    expect(calendar.isWorkday('2026-05-09')).toBe(false);
  });

  test('owns the New Year’s days of the December before', () => {
    expect(overlaid(year(2025, [])).isWorkday('2025-12-31')).toBe(false);
    expect(overlaid(year(2026, [])).isWorkday('2025-12-31')).toBe(true);
  });

  test('has the last word on the December of the year before', () => {
    const calendar = overlaid(year(2027, [], ['2027-12-26']), year(2028, ['2027-12-26', '2027-12-31']));
    expect(calendar.isWorkday('2027-12-26')).toBe(false);
    expect(calendar.isWorkday('2027-12-31')).toBe(false);
  });

  test('reaches no further than its title, whatever days it names', () => {
    expect(overlaid(year(2027, ['2028-01-01'])).lastYear).toBe(2027);
    expect(overlaid().lastYear).toBe(2026);
  });

  test('is named in the version', () => {
    expect(overlaid(year(2026, []), year(2027, [])).version).toBe('x 1 + 2026 v1 + 2027 v1');
  });
});
