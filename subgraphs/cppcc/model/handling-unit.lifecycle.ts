import { defineLifecycle } from '#kit';

/** 承办单位: registered, renamed, and retired once nothing is assigned to it any more. */
export const handlingUnitLifecycle = defineLifecycle({
  statuses: ['ACTIVE', 'RETIRED'],
  initial: 'ACTIVE',
  transitions: {
    register: { from: [], to: 'ACTIVE' },
    rename: { from: ['ACTIVE'], to: null },
    retire: { from: ['ACTIVE'], to: 'RETIRED' },
  },
});

export type HandlingUnitStatus = (typeof handlingUnitLifecycle.statuses)[number];
