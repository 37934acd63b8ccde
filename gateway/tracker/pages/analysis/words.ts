import type { Words } from '#tracker/words/language-context.ts';

const zh = {
  title: '分析台',
  lead: '不写查询语句，也能跨单位查数。条件都在网址里，可直接转给同事；看到什么，以各自获得的授权为准。',
  kinds: '问题种类',
  saved: '用数清单',
  guard: '各单位的统计按次核验：与已取得的数字合看能推算出过小数值的，不再提供。请想好范围再查询。',
  notAsked: '选好条件后点“查询”。',
};

const en: typeof zh = {
  title: 'Analyst’s desk',
  lead: 'Figures across the bodies without writing a query. The address holds the whole question and may be passed on; each reader sees what is open to them.',
  kinds: 'Kinds of questions',
  saved: 'Saved queries',
  guard:
    'Counts are guarded over several questions: what would, with earlier figures, give away too small a count is not told. Decide on the range first.',
  notAsked: 'Choose, then press “Ask”.',
};

/** The words of the analyst's desk. */
export const words: Words<typeof zh> = { zh, en };
