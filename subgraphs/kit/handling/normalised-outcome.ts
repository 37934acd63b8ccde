/** Outcomes on the one scale that may be compared across bodies (归一化办理结果). */
export const normalisedOutcomes = ['RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'] as const;

export type NormalisedOutcome = (typeof normalisedOutcomes)[number];

/** The part that a unit has in handling: 主办, 会办, 分办, 独办. */
export const assignmentRoles = ['LEAD', 'CO_HANDLER', 'SEPARATE', 'SOLE'] as const;

export type AssignmentRole = (typeof assignmentRoles)[number];
