import type { ClockStart } from '../deadlines/clocks-of.ts';
import type { Handling } from './handling.entity.ts';

/** The clocks that run on a handling: a co-handler owes the lead its opinion, everyone else a reply. */
export const handlingClocks = ({
  role,
  assignedOn,
  repliedOn,
}: Pick<Handling, 'role' | 'assignedOn' | 'repliedOn'>): ClockStart[] => [
  { rule: role === 'CO_HANDLER' ? 'D03' : 'D05', startOn: assignedOn, satisfiedOn: repliedOn },
];
