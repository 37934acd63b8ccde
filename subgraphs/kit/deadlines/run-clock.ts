import type { Rest, WorkCalendar } from './calendar.ts';
import { addDays, addMonths } from './days.ts';
import type { DeadlineRule, Extension } from './deadline-rules.ts';
import { workdaysBetween } from './workday-numbers.ts';

/** 延期: when more time was granted, and why. */
export interface GrantedExtension {
  readonly on: string;
  readonly reason: string;
}

/** What a clock is run by, besides its rule and its start. */
export interface ClockTerms {
  /** The day that the document names; it stands instead of the rule's length. */
  readonly statedOn?: string | null | undefined;
  /** The length that an agreement sets instead of the rule's. */
  readonly length?: number | undefined;
  readonly extension?: GrantedExtension | null | undefined;
  /** Whether nobody has recorded the day of receipt, so that it counts from the day of sending for now. */
  readonly isStartAssumed?: boolean;
}

/** A clock that runs: when it started, and the day by which something must happen. */
export interface RunningClock {
  readonly rule: DeadlineRule;
  readonly startOn: string;
  readonly isStartAssumed: boolean;
  /** Whether the document names the day itself. */
  readonly isStated: boolean;
  /** The day that the length alone gives. */
  readonly rawDueOn: string;
  readonly dueOn: string;
  /** The rest that moved the last day on; null where it did not move. */
  readonly rolledOver: Rest | null;
  /** The extension that was granted, and the day it moved on from. */
  readonly extended: (GrantedExtension & { readonly from: string }) | null;
  readonly calendarVersion: string;
  /** Whether it reaches beyond what the calendar knows. */
  readonly isProvisional: boolean;
}

/**
 * Runs a clock: the day of the start is not counted; a month ends on the matching day or on its last; a last day of rest
 * moves on to the next working day, make-up workdays included. An extension counts on from the day that was due.
 */
export function runClock(
  given: DeadlineRule,
  startOn: string,
  calendar: WorkCalendar,
  { statedOn, length, extension, isStartAssumed = false }: ClockTerms = {},
): RunningClock | null {
  const rule = length === undefined ? given : { ...given, length };
  const rawDueOn = statedOn ?? countedFrom(rule, startOn, calendar);
  if (rawDueOn === null) return null;
  const first = !statedOn && rule.rolls ? nextWorkday(rawDueOn, calendar) : rawDueOn;
  const dueOn = extension && rule.extension ? later(rule, rule.extension, first, calendar) : first;
  return {
    rule,
    startOn,
    isStartAssumed,
    isStated: Boolean(statedOn),
    rawDueOn,
    dueOn,
    rolledOver: first === rawDueOn ? null : (calendar.restOf(rawDueOn) ?? null),
    extended: dueOn === first || !extension ? null : { ...extension, from: first },
    calendarVersion: calendar.version,
    isProvisional: Number(dueOn.slice(0, 4)) > calendar.lastYear,
  };
}

function later({ rolls }: DeadlineRule, { length, unit }: Extension, from: string, calendar: WorkCalendar): string {
  const raw = countedFrom({ length, unit }, from, calendar) ?? from;
  return rolls ? nextWorkday(raw, calendar) : raw;
}

function countedFrom(
  { length, unit }: Pick<DeadlineRule, 'length' | 'unit'>,
  startOn: string,
  calendar: WorkCalendar,
): string | null {
  if (length === null || unit === 'STATED') return null;
  if (unit === 'MONTH') return addMonths(startOn, length);
  return unit === 'DAY' ? addDays(startOn, length) : workdaysAfter(startOn, length, calendar);
}

function nextWorkday(day: string, calendar: WorkCalendar): string {
  let next = day;
  while (!calendar.isWorkday(next)) next = addDays(next, 1);
  return next;
}

function workdaysAfter(day: string, count: number, calendar: WorkCalendar): string {
  let last = day;
  for (let counted = 0; counted < count; counted += 1) last = nextWorkday(addDays(last, 1), calendar);
  return last;
}

/** How many working days are left after a day, up to and with the due one; negative when it is past. */
export const workdaysLeft = (dueOn: string, on: string, calendar: WorkCalendar): number =>
  on > dueOn ? -workdaysBetween(dueOn, on, calendar) : workdaysBetween(on, dueOn, calendar);
