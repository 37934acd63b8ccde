import type { Measure } from '#kit';

/** What the bureau counts for themes, quarter by quarter and division by division. */
export const measures: readonly Measure[] = [
  { code: 'MEDIATION_ACCEPTED', zh: '人民调解受理的纠纷数', en: 'disputes accepted for people’s mediation' },
  { code: 'MEDIATION_SETTLED', zh: '人民调解调解成功的纠纷数', en: 'disputes that people’s mediation settled' },
  { code: 'AID_APPLICATIONS', zh: '法律援助申请数', en: 'applications for legal aid' },
  { code: 'AID_GRANTED', zh: '给予法律援助数', en: 'applications for legal aid that were granted' },
];
