import { defineLifecycle } from '#kit';

/** 战略合作协议: signed, renewed as often as both sides wish, and ended; whether it is in force its dates say. */
export const agreementLifecycle = defineLifecycle({
  statuses: ['SIGNED', 'ENDED'],
  initial: 'SIGNED',
  transitions: {
    sign: { from: [], to: 'SIGNED' },
    renew: { from: ['SIGNED'], to: null },
    end: { from: ['SIGNED'], to: 'ENDED' },
  },
});

export type AgreementStatus = (typeof agreementLifecycle.statuses)[number];
