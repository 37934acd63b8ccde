/** Why a unit objects to an assignment: 非本单位职责, 部分职责, 需增加会办, 涉个案. */
export const objectionReasons = ['NOT_OUR_DUTY', 'PARTLY_OUR_DUTY', 'CO_HANDLER_NEEDED', 'INDIVIDUAL_CASE'] as const;

export type ObjectionReason = (typeof objectionReasons)[number];
