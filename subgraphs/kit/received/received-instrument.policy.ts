import { definePolicy, type LocalViewer, officers } from '../define-policy.ts';
import { type ReceivedInstrument, ReceivedInstrumentEntity } from './received-instrument.entity.ts';

const isHandler = officers('liaison', 'clerk', 'inspection-office');

/** A letter is its addressee's: its officers read and answer it; the CPPCC's inspection office for units outside. */
export const receivedInstrumentPolicy = definePolicy(ReceivedInstrumentEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: { $in: [] } }),
  actions: {
    answer: (viewer: LocalViewer, { isOurs }: ReceivedInstrument) => isHandler(viewer) && isOurs,
  },
});
