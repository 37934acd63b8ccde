import { defineLifecycle } from '#kit';

/** 社情民意信息: issued, adopted at one level after another, commented on, answered by departments. */
export const opinionReportLifecycle = defineLifecycle({
  statuses: ['ISSUED', 'ADOPTED', 'WITHDRAWN'],
  initial: 'ISSUED',
  transitions: {
    issue: { from: [], to: 'ISSUED' },
    correct: { from: ['ISSUED', 'ADOPTED'], to: null },
    addSource: { from: ['ISSUED', 'ADOPTED'], to: null },
    noteAdoption: { from: ['ISSUED', 'ADOPTED'], to: 'ADOPTED' },
    noteInstruction: { from: ['ISSUED', 'ADOPTED'], to: null },
    noteFeedback: { from: ['ISSUED', 'ADOPTED'], to: null },
    withdraw: { from: ['ISSUED'], to: 'WITHDRAWN' },
  },
});

export type OpinionReportStatus = (typeof opinionReportLifecycle.statuses)[number];
