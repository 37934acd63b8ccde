import { definePolicy, openToPartners } from '../define-policy.ts';
import { StatisticEntity } from './statistic.entity.ts';

/** 统计数字: partners know of sums as far as the agreement opens them, and the small-cell guard lets them be told. */
export const statisticPolicy = definePolicy(StatisticEntity, {
  read: openToPartners,
  confidential: {
    zh: '统计数字',
    en: 'figures',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '记录',
        en: 'the record',
        basis: { zh: '统计数字按战略合作协议开放。', en: 'Figures are opened by agreement.' },
      },
    },
    fields: { themeId: 'row', measure: 'row', quarter: 'row', count: 'row', validOn: 'row' },
    narrowedBy: { themeIds: 'themeId', divisions: 'region' },
  },
});
