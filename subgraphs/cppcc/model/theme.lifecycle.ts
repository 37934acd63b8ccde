import { defineLifecycle } from '#kit';

/** 年度主题: announced for a year; its words may be corrected. */
export const themeLifecycle = defineLifecycle({
  statuses: ['ANNOUNCED'],
  initial: 'ANNOUNCED',
  transitions: {
    announce: { from: [], to: 'ANNOUNCED' },
    revise: { from: ['ANNOUNCED'], to: null },
  },
});

export type ThemeStatus = (typeof themeLifecycle.statuses)[number];
