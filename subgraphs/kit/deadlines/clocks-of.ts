import type { Context } from '../context.ts';
import { today } from '../today.ts';
import type { WorkCalendar } from './calendar.ts';
import type { ClockType } from './clock.type.ts';
import { type DeadlineCode, deadlineRules } from './deadline-rules.ts';
import { explainClock } from './explain-clock.ts';
import { type ClockTerms, runClock, workdaysLeft } from './run-clock.ts';

/** What a clock is run on. */
export interface ClockStart extends ClockTerms {
  readonly rule: DeadlineCode;
  readonly startOn: string | null;
  readonly satisfiedOn?: string | null | undefined;
}

/**
 * Runs clocks and tells them in the viewer's language. A rule that needs a stated day and has none runs no clock, nor does
 * one whose start is closed to the viewer.
 */
export function clocksOf(context: Context, starts: readonly ClockStart[]): ClockType[] {
  return starts.flatMap(({ startOn, ...start }) => (startOn ? (tell(context, { ...start, startOn }) ?? []) : []));
}

/** The nearest day by which something is still owed; rights that lapse do not count. Null for nothing. */
export function nearestDue(starts: readonly ClockStart[], calendar: WorkCalendar): string | null {
  const days = starts
    .filter(({ rule, satisfiedOn }) => !satisfiedOn && !deadlineRules[rule].isRight)
    .flatMap(
      ({ rule, startOn, ...terms }) =>
        (startOn && runClock(deadlineRules[rule], startOn, calendar, terms)?.dueOn) ?? [],
    );
  return days.sort()[0] ?? null;
}

function tell(
  { language, now, calendar }: Context,
  { rule: code, startOn, satisfiedOn, ...terms }: ClockStart & { readonly startOn: string },
): ClockType | null {
  const clock = runClock(deadlineRules[code], startOn, calendar, terms);
  if (!clock) return null;
  const { rule, rolledOver, extended, ...days } = clock;
  return {
    ...days,
    ruleCode: rule.code,
    ruleVersion: rule.version,
    label: rule.label[language],
    basis: rule.basis[language],
    rollReason: rolledOver?.[language] ?? null,
    extendedFrom: extended?.from ?? null,
    satisfiedOn: satisfiedOn ?? null,
    isOverdue: !rule.isRight && (satisfiedOn ?? today(now)) > clock.dueOn,
    workdaysLeft: satisfiedOn ? null : workdaysLeft(clock.dueOn, today(now), calendar),
    explanation: explainClock(clock, language),
  };
}
