import { definePolicy, type FieldRule, officers, openToPartners } from '#kit';
import { ProcuratorialRecommendationEntity } from './procuratorial-recommendation.entity.ts';

const textRule: FieldRule = {
  isOpenTo: (viewer) => viewer.isOwn,
  reason: 'NOT_OPENED',
  basis: {
    zh: '检察建议正文须逐件同意后开放。',
    en: 'The text of procuratorial recommendations is opened item by item.',
  },
};

const isKeeper = officers('clerk', 'liaison');

/** 检察建议: partners see that it exists and whether it was answered; the body's own officers keep it. */
export const procuratorialRecommendationPolicy = definePolicy(ProcuratorialRecommendationEntity, {
  read: openToPartners,
  actions: {
    recordReply: (viewer) => viewer.isHub || isKeeper(viewer),
  },
  fields: {
    problem: textRule,
    suggestion: textRule,
  },
});
