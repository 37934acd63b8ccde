import { defineLifecycle } from '../define-lifecycle.ts';

/** 佐证材料: given, and withdrawn when it proves wrong. */
export const evidenceLifecycle = defineLifecycle({
  statuses: ['GIVEN', 'WITHDRAWN'],
  initial: 'GIVEN',
  transitions: {
    give: { from: [], to: 'GIVEN' },
    withdraw: { from: ['GIVEN'], to: 'WITHDRAWN' },
  },
});
