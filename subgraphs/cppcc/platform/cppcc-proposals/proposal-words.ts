/** 集体提案, 委员提案, 界别提案: who proposes. */
export const proposalCategories = ['COLLECTIVE', 'MEMBER', 'SECTOR'] as const;
export type ProposalCategory = (typeof proposalCategories)[number];

/** Where what is not filed is passed on to (转社情民意信息, 转信访). */
export const passedOnTo = ['OPINION_REPORT', 'PETITION'] as const;
export type PassedOnTo = (typeof passedOnTo)[number];

/** How a bundle is pressed: on site, at a meeting, by letter. */
export const pressingManners = ['VISIT', 'MEETING', 'LETTER'] as const;
export type PressingManner = (typeof pressingManners)[number];
