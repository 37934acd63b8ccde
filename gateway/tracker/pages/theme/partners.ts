/** The four partners, in the order of their agreements: what the answer calls their part, and their years' changes. */
export const partners = [
  { body: 'DISCIPLINE', part: 'discipline', changes: 'ofDiscipline' },
  { body: 'COURTS', part: 'courts', changes: 'ofCourts' },
  { body: 'PROCURATORATE', part: 'procuratorate', changes: 'ofProcuratorate' },
  { body: 'JUSTICE', part: 'justice', changes: 'ofJustice' },
] as const;

export type PartnerPart = (typeof partners)[number]['part'];
