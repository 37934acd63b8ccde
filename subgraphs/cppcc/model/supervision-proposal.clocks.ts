import { type AssignmentRole, type ClockStart, handlingClocks } from '#kit';

/** The clocks that would run on a handling of a role, had it been assigned on a day for so many months. */
export const clocksIfAssigned = (role: AssignmentRole, assignedOn: string, replyMonths: number): ClockStart[] =>
  handlingClocks({ ...unassigned, role, assignedOn, replyMonths });

const unassigned = {
  status: 'ASSIGNED',
  receivedOn: null,
  startedOn: null,
  objectedOn: null,
  round: 1,
  reopenedOn: null,
  extendedOn: null,
  extensionReason: null,
  repliedOn: null,
  repliedRound: null,
} as const;
