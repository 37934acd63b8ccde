import type { Measure } from '#kit';

/** What the commission counts for themes, quarter by quarter and division by division. */
export const measures: readonly Measure[] = [
  { code: 'INSPECTIONS', zh: '开展监督检查次数', en: 'inspections made' },
  { code: 'RECTIFICATIONS', zh: '推动整改的问题数', en: 'problems put right afterwards' },
];
