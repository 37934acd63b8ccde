import { definePolicy, type FieldRule, officers, openToPartners } from '#kit';
import { DisciplinaryRecommendationEntity } from './disciplinary-recommendation.entity.ts';

const ownerRule: FieldRule = {
  isOpenTo: (viewer) => viewer.isOwn,
  reason: 'NOT_OPENED',
  basis: { zh: '监察建议的文号和被建议单位由纪委监委掌握。', en: 'Number and addressee stay with the commission.' },
};

const isKeeper = officers('clerk', 'liaison');

/** 纪检监察建议: partners see that it exists and whether it was answered; the body's own officers keep it. */
export const disciplinaryRecommendationPolicy = definePolicy(DisciplinaryRecommendationEntity, {
  read: openToPartners,
  actions: {
    recordReply: (viewer) => viewer.isHub || isKeeper(viewer),
  },
  fields: {
    documentNo: ownerRule,
    addressee: ownerRule,
  },
});
