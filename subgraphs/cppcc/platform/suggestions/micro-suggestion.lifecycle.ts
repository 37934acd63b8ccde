import { defineLifecycle } from '#kit';

/**
 * 微建议: received at a work place, taken up or set aside, and told back to it. A duplicate stays a suggestion that was
 * received and is counted as one; a withdrawn one was an error and is not.
 */
export const microSuggestionLifecycle = defineLifecycle({
  statuses: ['RECEIVED', 'TAKEN_UP', 'NOT_TAKEN_UP', 'ANSWERED_BACK', 'DUPLICATE', 'WITHDRAWN'],
  initial: 'RECEIVED',
  transitions: {
    capture: { from: [], to: 'RECEIVED' },
    correct: { from: ['RECEIVED', 'TAKEN_UP', 'NOT_TAKEN_UP'], to: null },
    takeUp: { from: ['RECEIVED', 'NOT_TAKEN_UP'], to: 'TAKEN_UP' },
    setAside: { from: ['RECEIVED'], to: 'NOT_TAKEN_UP' },
    answerBack: { from: ['TAKEN_UP', 'NOT_TAKEN_UP'], to: 'ANSWERED_BACK' },
    mergeInto: { from: ['RECEIVED'], to: 'DUPLICATE' },
    withdraw: { from: ['RECEIVED', 'NOT_TAKEN_UP', 'DUPLICATE'], to: 'WITHDRAWN' },
  },
});

export type MicroSuggestionStatus = (typeof microSuggestionLifecycle.statuses)[number];
