import { defineLifecycle } from '../define-lifecycle.ts';

/** 收到的文书: open until it is answered, by its addressee here or as its issuer has noted. */
export const receivedInstrumentLifecycle = defineLifecycle({
  statuses: ['OPEN', 'ANSWERED'],
  initial: 'OPEN',
  transitions: {
    answer: { from: ['OPEN'], to: 'ANSWERED' },
  },
});

export type ReceivedInstrumentStatus = (typeof receivedInstrumentLifecycle.statuses)[number];
