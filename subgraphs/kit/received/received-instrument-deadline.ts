import { defineStoredDeadline } from '../deadlines/stored-deadline.ts';
import { ReceivedInstrumentEntity } from './received-instrument.entity.ts';
import { dueOfReceivedInstrument } from './received-instrument-clocks.ts';

/** The day by which a letter is to be answered. */
export const receivedInstrumentDeadline = defineStoredDeadline({
  entity: ReceivedInstrumentEntity,
  column: 'nextDueOn',
  label: ({ documentNo, title, kind }) => documentNo ?? title ?? kind,
  dueOn: dueOfReceivedInstrument,
});
