/** 协商形式: the kinds of consultation that the CPPCC’s consultation joins with. */
export const linkedKinds = [
  'GOVERNMENT',
  'PEOPLES_ORGANISATION',
  'SOCIAL_ORGANISATION',
  'GRASSROOTS',
  'POLITICAL_PARTY',
] as const;
export type LinkedKind = (typeof linkedKinds)[number];

/** 协商品牌 */
export const consultationBrands = ['COME_AND_DISCUSS', 'COUNCIL_HALL', 'NONE'] as const;
export type ConsultationBrand = (typeof consultationBrands)[number];

/** 面对面的各方 */
export const consultationParties = ['MEMBERS', 'CONSTITUENTS', 'DEPARTMENTS'] as const;
export type ConsultationParty = (typeof consultationParties)[number];
