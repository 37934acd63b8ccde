import { defineLifecycle } from '../define-lifecycle.ts';

/** A release is made once and stands. */
export const readReleaseLifecycle = defineLifecycle({
  statuses: ['RELEASED'],
  initial: 'RELEASED',
  transitions: { release: { from: [], to: 'RELEASED' } },
});
