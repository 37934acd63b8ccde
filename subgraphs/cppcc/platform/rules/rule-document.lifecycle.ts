import { defineLifecycle } from '#kit';

/** 制度文件: issued, then superseded by a later one or repealed. Whether it holds on a day is told by its days alone. */
export const ruleDocumentLifecycle = defineLifecycle({
  statuses: ['ISSUED', 'SUPERSEDED', 'REPEALED'],
  initial: 'ISSUED',
  transitions: {
    issue: { from: [], to: 'ISSUED' },
    supersede: { from: ['ISSUED'], to: 'SUPERSEDED' },
    repeal: { from: ['ISSUED'], to: 'REPEALED' },
  },
});

export type RuleDocumentStatus = (typeof ruleDocumentLifecycle.statuses)[number];
