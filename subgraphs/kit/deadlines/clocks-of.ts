import type { Context } from '../context.ts';
import { today } from '../today.ts';
import { nationalCalendar } from './calendar.ts';
import type { ClockType } from './clock.type.ts';
import { type DeadlineCode, deadlineRules } from './deadline-rules.ts';
import { explainClock } from './explain-clock.ts';
import { runClock, workdaysLeft } from './run-clock.ts';

/** What a clock is run on. */
export interface ClockStart {
  readonly rule: DeadlineCode;
  readonly startOn: string;
  /** The day that the document names, if it names one. */
  readonly statedOn?: string | null | undefined;
  readonly satisfiedOn?: string | null | undefined;
}

/** Runs clocks and tells them in the viewer's language; a rule that needs a stated day and has none runs no clock. */
export function clocksOf(context: Context, starts: readonly ClockStart[]): ClockType[] {
  return starts.flatMap((start) => tell(context, start) ?? []);
}

function tell(
  { language, now }: Context,
  { rule: code, startOn, statedOn, satisfiedOn }: ClockStart,
): ClockType | null {
  const calendar = nationalCalendar();
  const clock = runClock(deadlineRules[code], startOn, calendar, statedOn);
  if (!clock) return null;
  const { rule, rolledOver, ...days } = clock;
  return {
    ...days,
    ruleCode: rule.code,
    ruleVersion: rule.version,
    label: rule.label[language],
    basis: rule.basis[language],
    rollReason: rolledOver?.[language] ?? null,
    satisfiedOn: satisfiedOn ?? null,
    isOverdue: (satisfiedOn ?? today(now)) > clock.dueOn,
    workdaysLeft: satisfiedOn ? null : workdaysLeft(clock.dueOn, today(now), calendar),
    explanation: explainClock(clock, language),
  };
}
