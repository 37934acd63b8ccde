import type { Measure } from '#kit';

/** What the procuratorate counts for themes, quarter by quarter and division by division. */
export const measures: readonly Measure[] = [
  { code: 'SUPERVISION_ORDERS', zh: '督促监护令数', en: 'orders that urge guardians to their duty' },
  { code: 'LAW_LECTURES', zh: '法治进校园活动数', en: 'law lectures held at schools' },
  { code: 'ASSISTANCE_GIVEN', zh: '司法救助和综合救助人次', en: 'persons given assistance' },
];
