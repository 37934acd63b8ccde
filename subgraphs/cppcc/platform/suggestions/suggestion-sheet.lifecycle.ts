import { defineLifecycle } from '#kit';

/** 批量表: checked first, which takes nothing in; then loaded, which takes in the rows that are good. */
export const suggestionSheetLifecycle = defineLifecycle({
  statuses: ['CHECKED', 'LOADED'],
  initial: 'CHECKED',
  transitions: { check: { from: [], to: 'CHECKED' }, load: { from: ['CHECKED'], to: 'LOADED' } },
});

export type SuggestionSheetStatus = (typeof suggestionSheetLifecycle.statuses)[number];
