import type { Measure } from '#kit';

/** What the courts count for themes, quarter by quarter and division by division. */
export const measures: readonly Measure[] = [
  { code: 'MEDIATION_REFERRED', zh: '委派调解的纠纷数', en: 'disputes referred to mediation' },
  { code: 'MEDIATION_SUCCEEDED', zh: '调解成功的纠纷数', en: 'disputes that mediation settled' },
  { code: 'CONFIRMATION_APPLIED', zh: '申请司法确认数', en: 'applications for judicial confirmation' },
  { code: 'CONFIRMATION_GRANTED', zh: '裁定确认有效数', en: 'mediation agreements confirmed' },
];
