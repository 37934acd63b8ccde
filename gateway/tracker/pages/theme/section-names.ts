/** The sections of the theme of the year, the most important first; each is an anchor. */
export const sectionNames = [
  'standing',
  'due',
  'changes',
  'commitments',
  'campaigns',
  'bodies',
  'board',
  'stories',
  'sources',
] as const;

export type SectionName = (typeof sectionNames)[number];
