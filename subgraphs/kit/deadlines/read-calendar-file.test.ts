import { describe, expect, test } from 'vitest';
import { readCalendarFile } from './read-calendar-file.ts';

const newYear = { name: '元旦', date: '2027-01-01', isOffDay: true };
const fileWith = (...days: unknown[]) => JSON.stringify({ year: 2027, papers: ['https://example.org/2027'], days });

describe('a file of the calendar', () => {
  test('gives days of rest and make-up workdays by both names', () => {
    const text = fileWith(
      { name: '元旦', date: '2026-12-31', isOffDay: true },
      newYear,
      { name: '春节', date: '2027-02-20', isOffDay: false },
      { name: '清明节', date: '2027-04-05', isOffDay: true },
      { name: '中秋节、国庆节', date: '2027-10-01', isOffDay: true },
      { name: '建党纪念日', date: '2027-07-01', isOffDay: true },
    );
    expect(readCalendarFile(text)).toEqual({
      year: 2027,
      papers: ['https://example.org/2027'],
      holidays: {
        '2026-12-31': "New Year's Day,元旦",
        '2027-01-01': "New Year's Day,元旦",
        '2027-04-05': 'Tomb-sweeping Day,清明节',
        '2027-07-01': 'a public holiday,建党纪念日',
        '2027-10-01': 'Mid-autumn Festival and National Day,中秋节、国庆节',
      },
      workdays: { '2027-02-20': 'Spring Festival,春节' },
    });
  });

  test.each([
    ['is not JSON', '{"year": 2027,', '文件不是有效的 JSON。 · The file is not JSON.'],
    ['is another JSON', '[]', '应为 {"year", "papers", "days"} · it should be {"year", "papers", "days"}'],
    ['has no list of days', '{"year": 2027}', 'days: 没有 days 列表 · there is no list of days'],
    ['has no days', fileWith(), 'it has no days: the year may not be announced yet'],
    ['has no year', JSON.stringify({ days: [newYear] }), '年份应为整数 · the year is a whole number'],
    ['has a day that does not exist', fileWith({ ...newYear, date: '2027-02-29' }), 'there is no day 2027-02-29'],
    ['has a day of another year', fileWith({ ...newYear, date: '2026-10-01' }), '2026-10-01 is not of the year 2027'],
    ['has a day twice', fileWith(newYear, newYear), '日期重复：2027-01-01 · 2027-01-01 is there twice'],
    [
      'has a make-up workday on a Friday',
      fileWith({ ...newYear, isOffDay: false }),
      '调休上班日应为周末：2027-01-01 · 2027-01-01 is a make-up workday but no weekend',
    ],
    ['does not say whether a day is off', fileWith({ name: '元旦', date: '2027-01-01' }), 'isOffDay is true or false'],
    ['has a comma in a name', fileWith({ ...newYear, name: 'a,b' }), 'no comma'],
  ])('is refused when it %s', (_name, text, sentence) => {
    expect(() => readCalendarFile(text)).toThrow(sentence);
  });

  test('is refused with all its faults at once', () => {
    const text = fileWith({ ...newYear, isOffDay: false }, { ...newYear, date: '2025-01-01' });
    expect(() => readCalendarFile(text)).toThrow(/2027-01-01.*\n.*2025-01-01/);
  });
});
