import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalendar, nationalCalendar } from './calendar.ts';
import { addDays, addMonths } from './days.ts';
import { type DeadlineCode, deadlineRules } from './deadline-rules.ts';
import { explainClock } from './explain-clock.ts';
import { runClock, workdaysLeft } from './run-clock.ts';

const calendar = nationalCalendar();
const ruleOf = (code: DeadlineCode) => deadlineRules[code];
const withLength = (code: DeadlineCode, length: number) => ({ ...ruleOf(code), length });

/** Computed from the State Council's notices; a calendar that only skips weekends gets half of them wrong. */
const vectors = [
  ['检察建议，两个月', ruleOf('D06'), '2023-07-30', '2023-09-30', '2023-10-07'],
  ['司法建议，两个月，无三十一日', ruleOf('D08'), '2025-12-31', '2026-02-28', '2026-02-28'],
  ['提案，三个月', ruleOf('D01'), '2025-11-30', '2026-02-28', '2026-02-28'],
  ['提案，三个月，周六', ruleOf('D01'), '2023-03-10', '2023-06-10', '2023-06-12'],
  ['会办，一个月', ruleOf('D03'), '2023-04-01', '2023-05-01', '2023-05-04'],
  ['未成年人保护法，一个月', ruleOf('D09'), '2023-01-31', '2023-02-28', '2023-02-28'],
  ['检察建议，两个月，国庆', ruleOf('D06'), '2026-08-03', '2026-10-03', '2026-10-08'],
  ['异议，三个工作日，五一', ruleOf('D04'), '2023-04-28', '2023-05-06', '2023-05-06'],
  ['异议，三个工作日，国庆', ruleOf('D04'), '2023-09-28', '2023-10-09', '2023-10-09'],
  ['十个工作日，2025年国庆', ruleOf('D17'), '2025-09-26', '2025-10-16', '2025-10-16'],
  ['十个工作日，2026年春节', ruleOf('D17'), '2026-02-13', '2026-03-05', '2026-03-05'],
  ['五个工作日，2026年中秋', withLength('D04', 5), '2026-09-18', '2026-09-24', '2026-09-24'],
  ['紧急十五日', ruleOf('D07U'), '2026-09-16', '2026-10-01', '2026-10-08'],
] as const;

describe('a clock', () => {
  test.each(vectors)('%s: from %s', (_name, rule, startOn, rawDueOn, dueOn) => {
    expect(runClock(rule, startOn, calendar)).toMatchObject({ rawDueOn, dueOn, isProvisional: false });
  });

  test('says why it ends when it does', () => {
    const clock = runClock(ruleOf('D06'), '2023-07-30', calendar);
    expect(clock && explainClock(clock, 'zh')).toBe(
      '检察建议回复：自收到之日（2023-07-30）次日起2个月，至2023-09-30；该日为国庆节，顺延至2023-10-07。' +
        `依据：人民检察院检察建议工作规定（高检发释字〔2019〕1号）第十九条。日历：${calendar.version}。`,
    );
    expect(clock && explainClock(clock, 'en')).toContain('which is National Day, so it moves on to 2023-10-07');
    const assumed = runClock(ruleOf('D06'), '2023-07-30', calendar, { isStartAssumed: true });
    expect(assumed && explainClock(assumed, 'zh')).toContain('收到之日尚未登记，暂自2023-07-30次日起2个月');
    expect(assumed && explainClock(assumed, 'en')).toContain(
      '2023-07-30, as the day it was received is not recorded yet',
    );
    const stated = runClock(ruleOf('D08'), '2023-07-30', calendar, { statedOn: '2023-09-15' });
    expect(stated && explainClock(stated, 'zh')).toContain('司法建议回复：文书写明期限为2023-09-15');
  });

  test('goes by the day that the document states, where it states one', () => {
    expect(runClock(ruleOf('D10'), '2023-07-30', calendar, { statedOn: '2023-10-01' })).toMatchObject({
      dueOn: '2023-10-01',
      rolledOver: null,
    });
    expect(runClock(ruleOf('D10'), '2023-07-30', calendar)).toBeNull();
  });

  test('is provisional beyond the last year that is announced', () => {
    const clock = runClock(ruleOf('D05'), `${calendar.lastYear}-11-10`, calendar);
    expect(clock?.isProvisional).toBe(true);
    expect(clock && explainClock(clock, 'zh')).toContain('暂定');
  });

  test('is never due before its start, moves only forward, and ends a month on the matching or the last day', () => {
    const day = fc.integer({ min: 0, max: 19 * 365 }).map((days) => addDays('2007-01-02', days));
    const rule = fc.constantFrom(...Object.values(deadlineRules).filter(({ length }) => length !== null));
    fc.assert(
      fc.property(rule, day, (rule, startOn) => {
        const clock = runClock(rule, startOn, calendar);
        expect(clock?.rawDueOn && clock.rawDueOn > startOn).toBe(true);
        expect(clock && clock.dueOn >= clock.rawDueOn).toBe(true);
        if (rule.rolls) expect(clock && calendar.isWorkday(clock.dueOn)).toBe(true);
        if (clock && clock.dueOn !== clock.rawDueOn) expect(calendar.isWorkday(clock.rawDueOn)).toBe(false);
        if (rule.unit !== 'MONTH' || !clock) return;
        const [start, raw] = [startOn.slice(8), clock.rawDueOn.slice(8)];
        expect(raw === start || addDays(clock.rawDueOn, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  test('counts an extension on from the day that was due, once its rule knows one', () => {
    const extension = { on: '2026-09-01', reason: '需要会商' };
    const clock = runClock(ruleOf('D05'), '2026-06-30', calendar, { extension });
    expect(clock).toMatchObject({ dueOn: '2026-10-30', extended: { ...extension, from: '2026-09-30' } });
    expect(clock && explainClock(clock, 'zh')).toContain('2026-09-01准予延期至2026-10-30（需要会商）');
    expect(runClock(ruleOf('D09'), '2026-06-30', calendar, { extension })).toMatchObject({ extended: null });
  });

  test('goes by the length that an agreement sets', () => {
    expect(runClock(ruleOf('D05'), '2026-06-30', calendar, { length: 2 })).toMatchObject({ dueOn: '2026-08-31' });
  });

  test('counts the working days that are left', () => {
    expect(workdaysLeft('2023-10-09', '2023-09-28', calendar)).toBe(3);
    expect(workdaysLeft('2023-09-28', '2023-10-09', calendar)).toBe(-3);
    expect(workdaysLeft('2023-09-28', '2023-09-28', calendar)).toBe(0);
  });
});

test('the calendar knows every year from 2007 to 2026, with its make-up workdays', () => {
  for (let year = 2007; year <= 2026; year += 1) {
    expect(calendar.restOf(`${year}-10-01`)?.zh, String(year)).toBe('国庆节');
  }
  expect(calendar.isWorkday('2023-10-07')).toBe(true);
  expect(calendar.lastYear).toBeGreaterThanOrEqual(2026);
  const plain = createCalendar({ version: 'none', holidays: { '2020-01-01': 'x,y' }, workdays: {} });
  expect(plain.isWorkday('2023-10-07')).toBe(false);
});

test('a month is added by the calendar', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
  expect(addMonths('2023-12-31', 12)).toBe('2024-12-31');
});

test('all twenty rules are in the table, each with a basis and in both languages', () => {
  const families = new Set(Object.keys(deadlineRules).map((code) => code.slice(0, 3)));
  expect([...families].sort()).toEqual(
    Array.from({ length: 20 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`),
  );
  for (const { label, start, basis } of Object.values(deadlineRules)) {
    for (const { zh, en } of [label, start, basis]) expect(zh && en && /[\u4e00-\u9fff]/.test(zh)).toBe(true);
  }
});

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

test('working days are as many as are counted one by one', () => {
  // Over 26 years, so many working days have passed by each.
  const passed = new Map<string, number>();
  let counted = 0;
  for (let day = dayOf(12_000); day <= dayOf(21_500); day = addDays(day, 1)) {
    if (calendar.isWorkday(day)) counted += 1;
    passed.set(day, counted);
  }
  const days = fc.constantFrom(...passed.keys());
  fc.assert(
    fc.property(days, days, (on, dueOn) => {
      const between = (passed.get(dueOn) ?? 0) - (passed.get(on) ?? 0);
      expect(Math.abs(workdaysLeft(dueOn, on, calendar))).toBe(Math.abs(between));
    }),
  );
});
