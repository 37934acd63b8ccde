/** 三级政协委员: of which level’s CPPCC a member is. */
export const memberLevels = ['REGION', 'CITY', 'COUNTY'] as const;
export type MemberLevel = (typeof memberLevels)[number];
