/** What a look-back finds: 已落实, 部分落实, 未落实. */
export const verifiedResults = ['YES', 'PARTLY', 'NO'] as const;

export type VerifiedResult = (typeof verifiedResults)[number];
