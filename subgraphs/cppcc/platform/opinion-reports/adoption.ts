/** By whom a report can be adopted: the city, the region, the nation. */
export const adoptionLevels = ['CITY', 'REGION', 'NATIONAL'] as const;
export type AdoptionLevel = (typeof adoptionLevels)[number];

/** 采用: that a report was adopted, by which body, when. */
export interface Adoption {
  readonly level: AdoptionLevel;
  readonly adoptedBy: string;
  readonly adoptedOn: string;
}

/** 批示: a leader's written comment, by office. */
export interface Instruction {
  readonly office: string;
  readonly givenOn: string;
  readonly text: string;
}

/** 部门反馈: what a department did about it. */
export interface Feedback {
  readonly unitName: string;
  readonly givenOn: string;
  readonly text: string;
}
