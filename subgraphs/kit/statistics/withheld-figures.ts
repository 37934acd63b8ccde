import type { Bilingual } from '#schema/language.ts';
import type { Context } from '../context.ts';
import type { WithheldType } from '../graphql/withheld.type.ts';
import type { GuardReason } from './release-table.ts';

/** Why numbers of a table are withheld, and what can be asked instead. */
const sentences: Readonly<Record<GuardReason, Bilingual>> = {
  SMALL_CELL: {
    zh: '《统计法》第二十八条：数值过小，或者可由此推算出过小的数值，不予提供；可查询更大的范围，如全市或全年。',
    en: 'Statistics Law art. 28: the count is too small, or so small a one could be worked out from it; ask for a larger area or a longer time, such as the whole city or year.',
  },
  DIFFERENCE: {
    zh: '《统计法》第二十八条：与贵单位已取得的数字合看，可推算出过小的数值，不予提供；已取得的数字仍可查询，也可查询与之不相重叠的范围。',
    en: 'Statistics Law art. 28: together with what your body was already told, so small a count could be worked out; what it was told can still be asked for, and what does not overlap with it.',
  },
};

/** Says in one sentence why a field is withheld for the sake of small counts. */
export const withheldFigure = ({ language }: Context, field: string, reason: GuardReason): WithheldType => ({
  field,
  reason,
  basis: sentences[reason][language],
  agreementNo: null,
  since: null,
  reviewOn: null,
});
