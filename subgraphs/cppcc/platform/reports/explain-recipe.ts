import type { Bilingual } from '#schema/language.ts';
import type { Span } from './computed-figures.ts';
import type { Recipe } from './recipe.ts';

/** A recipe in a sentence: which records, of which days. */
export function explainRecipe({ zh, en, window, adds, isDistinct }: Recipe, { asOf, firstDay }: Span): Bilingual {
  const from = window === 'YEAR' ? `${asOf.slice(0, 4)}-01-01` : firstDay;
  const counted = isDistinct
    ? { zh: '按年度去重计数', en: 'each year counted once' }
    : adds
      ? { zh: '逐条相加', en: 'summed record by record' }
      : { zh: '按条计数', en: 'counted record by record' };
  return window === 'STOCK'
    ? { zh: `${zh}：${asOf}在册的记录，${counted.zh}。`, en: `${en}: the records in force on ${asOf}, ${counted.en}.` }
    : {
        zh: `${zh}：${from}至${asOf}的记录，${counted.zh}。`,
        en: `${en}: the records from ${from} to ${asOf}, ${counted.en}.`,
      };
}
