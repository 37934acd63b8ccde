/** 工作规范 as a checklist: what a work place is held to, one short line each. Later versions add items, none is removed. */
export const standardItems = [
  'SIGN_AND_PLACE',
  'NOTICE_OF_MEMBERS',
  'TWO_CONVENORS',
  'RECEPTION_DAYS',
  'YEAR_PLAN',
  'PROJECT_LIST',
  'DEMANDS_REGISTERED',
  'SUGGESTIONS_FORWARDED',
  'ANSWERS_TOLD_BACK',
  'STUDY_SESSIONS',
  'MICRO_CONSULTATION',
  'PRACTICAL_DEEDS',
  'RECORDS_KEPT',
  'SAFETY_OF_DATA',
] as const;
export type StandardItem = (typeof standardItems)[number];

/** 符合、不符合、不适用 */
export const standardAnswers = ['YES', 'NO', 'NOT_APPLICABLE'] as const;
export type StandardAnswer = (typeof standardAnswers)[number];
