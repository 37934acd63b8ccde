import type { WorkCalendar } from '../deadlines/calendar.ts';
import { type ClockStart, nearestDue } from '../deadlines/clocks-of.ts';
import type { ReceivedInstrument } from './received-instrument.entity.ts';

type Dated = Pick<ReceivedInstrument, 'rule' | 'issuedOn' | 'statedOn' | 'replyDueOn' | 'repliedOn'>;

/** The clock of a letter that was received: its issuer's rule, and the day that the document names where it counts. */
export const receivedInstrumentClocks = ({ rule, issuedOn, statedOn, repliedOn }: Dated): ClockStart[] =>
  rule ? [{ rule, startOn: issuedOn, isStartAssumed: true, statedOn, satisfiedOn: repliedOn }] : [];

/** The day by which a letter is to be answered; null once it is, or if none is known. */
export const dueOfReceivedInstrument = (letter: Dated, calendar: WorkCalendar): string | null =>
  letter.repliedOn ? null : (nearestDue(receivedInstrumentClocks(letter), calendar) ?? letter.replyDueOn ?? null);
