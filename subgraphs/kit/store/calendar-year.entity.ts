import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A year of the working calendar as it was imported; a correction is a further version, and nothing is overwritten. */
export const CalendarYearEntity = defineEntity({
  name: 'CalendarYear',
  tableName: 'calendar_year',
  properties: {
    /** The year in the title of the notice. */
    year: p.integer().primary().autoincrement(false),
    /** From 1, without a gap. */
    version: p.integer().primary().autoincrement(false),
    /** Day → `English,中文`. */
    holidays: p.json<Readonly<Record<string, string>>>(),
    /** Make-up workdays (调休), named after the holiday that they pay for. */
    workdays: p.json<Readonly<Record<string, string>>>(),
    /** Where the notices stand. */
    papers: p.json<readonly string[]>(),
    importedAt: p.datetime(),
  },
});

export type CalendarYear = InferEntity<typeof CalendarYearEntity>;
