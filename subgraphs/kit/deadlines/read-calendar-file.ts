import { z } from 'zod';
import { isWeekend } from './days.ts';
import { holidayName } from './holiday-name.ts';
import type { YearNotice } from './year-notice.ts';

const dayShape = z.object({
  name: z
    .string('节日名称应为文字 · the name is missing')
    .regex(/^[^,]+$/, '节日名称不得为空或含逗号 · no empty name, no comma'),
  date: z.iso.date({
    error: ({ input }) =>
      `日期不存在：${input}，应为 2027-01-01 这样的日期 · there is no day ${input}; it looks like 2027-01-01`,
  }),
  isOffDay: z.boolean('isOffDay 应为 true 或 false · isOffDay is true or false'),
});

const noSuchYear = '年份应在2004至2100之间 · the year is between 2004 and 2100';

type Day = z.output<typeof dayShape>;

const shape = z
  .object(
    {
      year: z.int('年份应为整数 · the year is a whole number').min(2004, noSuchYear).max(2100, noSuchYear),
      papers: z.array(z.string(), 'papers 应为文件网址列表 · papers is a list of addresses').default([]),
      days: z
        .array(dayShape, '没有 days 列表 · there is no list of days')
        .min(1, '没有任何日期：该年度放假安排可能尚未公布 · it has no days: the year may not be announced yet'),
    },
    '应为 {"year", "papers", "days"} · it should be {"year", "papers", "days"}',
  )
  .superRefine(({ year, days }, { addIssue }) => {
    for (const fault of faultsOf(year, days)) addIssue({ code: 'custom', message: fault });
  });

/** Reads a year's notice from the JSON of the holiday-cn project; refuses with every fault, one a line. */
export function readCalendarFile(text: string): YearNotice {
  const result = shape.safeParse(parsed(text));
  if (!result.success) throw new Error(result.error.issues.map(sentenceOf).join('\n'));
  const { year, papers, days } = result.data;
  const named = (isOffDay: boolean) =>
    Object.fromEntries(
      days.filter((day) => day.isOffDay === isOffDay).map(({ date, name }) => [date, holidayName(name)]),
    );
  return { year, papers, holidays: named(true), workdays: named(false) };
}

function* faultsOf(year: number, days: readonly Day[]): Generator<string> {
  const seen = new Set<string>();
  for (const { date, isOffDay } of days) {
    if (seen.has(date)) yield `日期重复：${date} · ${date} is there twice`;
    seen.add(date);
    if (date < `${year - 1}-12-25` || date > `${year + 1}-01-07`) {
      yield `日期不属于${year}年：${date} · ${date} is not of the year ${year}`;
    }
    if (!isOffDay && !isWeekend(date)) {
      yield `调休上班日应为周末：${date} · ${date} is a make-up workday but no weekend`;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('文件不是有效的 JSON。 · The file is not JSON.');
  }
}

const sentenceOf = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message;
