/** The kinds of links of the chain, and the level of each: the second has two kinds. */
export const levelOf = {
  LEADING_GROUP: 1,
  COMMITTEE_BRANCH: 2,
  COUNTY_LEADING_GROUP: 2,
  SECTOR_GROUP: 3,
  PARTY_MEMBERS: 4,
  NON_PARTY_MEMBERS: 5,
  CONSTITUENTS: 6,
} as const;

export type OrgKind = keyof typeof levelOf;

export const orgKinds = Object.keys(levelOf) as [OrgKind, ...OrgKind[]];
