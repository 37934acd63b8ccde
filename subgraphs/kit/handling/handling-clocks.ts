import type { WorkCalendar } from '../deadlines/calendar.ts';
import { type ClockStart, nearestDue } from '../deadlines/clocks-of.ts';
import type { Handling } from './handling.entity.ts';

type Dated = Pick<
  Handling,
  | 'role'
  | 'status'
  | 'assignedOn'
  | 'replyMonths'
  | 'receivedOn'
  | 'startedOn'
  | 'objectedOn'
  | 'round'
  | 'reopenedOn'
  | 'extendedOn'
  | 'extensionReason'
  | 'repliedOn'
  | 'repliedRound'
>;

/**
 * The clocks that run on a handling: the reply, or the opinion to the lead; anew from the day of a second handling; and,
 * once it is received, the time in which the unit may object.
 */
export const handlingClocks = (handling: Dated): ClockStart[] => [
  ...(handling.status === 'RELEASED' || handling.status === 'SUSPENDED' ? [] : [replyClock(handling)]),
  ...(handling.receivedOn
    ? [
        {
          rule: 'D04' as const,
          startOn: handling.receivedOn,
          satisfiedOn: handling.objectedOn ?? handling.startedOn ?? handling.repliedOn,
        },
      ]
    : []),
];

function replyClock({
  role,
  assignedOn,
  replyMonths,
  receivedOn,
  round,
  reopenedOn,
  extendedOn,
  extensionReason,
  repliedOn,
  repliedRound,
}: Dated): ClockStart {
  const isOpinion = role === 'CO_HANDLER';
  const isAnew = round > 1 && reopenedOn != null;
  const begun = isOpinion ? (receivedOn ?? assignedOn) : assignedOn;
  return {
    rule: isOpinion ? 'D03' : 'D05',
    length: isOpinion ? undefined : replyMonths,
    startOn: isAnew ? reopenedOn : begun,
    isStartAssumed: isOpinion && !isAnew && !receivedOn,
    satisfiedOn: repliedRound === round ? repliedOn : null,
    extension: extendedOn && extensionReason ? { on: extendedOn, reason: extensionReason } : null,
  };
}

/** The nearest day by which a handling owes something; null for nothing. */
export const dueOfHandling = (handling: Dated, calendar: WorkCalendar): string | null =>
  nearestDue(handlingClocks(handling), calendar);
