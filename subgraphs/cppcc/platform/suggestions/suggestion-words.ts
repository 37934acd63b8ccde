/** What a micro-suggestion is about. */
export const suggestionSubjects = [
  'MEDICAL_CARE',
  'EDUCATION',
  'ELDERLY_CARE',
  'EMPLOYMENT',
  'HOUSING_AND_PROPERTY',
  'TRANSPORT_AND_PARKING',
  'ENVIRONMENT',
  'BUSINESS_ENVIRONMENT',
  'DISPUTES_AND_LAW',
  'MINORS',
  'CULTURE_AND_SPORT',
  'COUNTRYSIDE',
] as const;
export type SuggestionSubject = (typeof suggestionSubjects)[number];

/** Who voiced it, as a kind: nobody's name, address or number is kept. */
export const submitterKinds = ['MEMBER', 'CONSTITUENT', 'ORGANISATION', 'ENTERPRISE'] as const;
export type SubmitterKind = (typeof submitterKinds)[number];
