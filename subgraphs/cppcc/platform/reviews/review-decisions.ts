/** 优进绌退: what people decide of a place when its year is over. */
export const reviewDecisions = ['COMMENDED', 'KEPT', 'TO_IMPROVE', 'TO_CLOSE'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];
