import { definePolicy, type FieldRule, officers, openToPartners } from '#kit';
import { JudicialRecommendationEntity } from './judicial-recommendation.entity.ts';

const textRule: FieldRule = {
  isOpenTo: (viewer) => viewer.isOwn || viewer.body === 'cppcc',
  reason: 'NOT_OPENED',
  basis: { zh: '司法建议正文未向贵单位开放。', en: 'The text of judicial recommendations is not open to your body.' },
};

const isKeeper = officers('clerk', 'liaison');

/** 司法建议: partners see that it exists and whether it was answered; the body's own officers keep it. */
export const judicialRecommendationPolicy = definePolicy(JudicialRecommendationEntity, {
  read: openToPartners,
  actions: {
    recordReply: (viewer) => viewer.isHub || isKeeper(viewer),
  },
  fields: {
    problem: textRule,
    suggestion: textRule,
  },
});
