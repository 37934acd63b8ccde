import { definePolicy, type FieldRule, openToPartners } from '#kit';
import { DisciplinaryRecommendationEntity } from './disciplinary-recommendation.entity.ts';

const ownerRule: FieldRule = {
  isOpenTo: (viewer) => viewer.isOwn,
  reason: 'NOT_OPENED',
  basis: { zh: '监察建议的文号和被建议单位由纪委监委掌握。', en: 'Number and addressee stay with the commission.' },
};

/** 纪检监察建议: partners see that it exists and whether it was answered; the body's own officers keep it. */
export const disciplinaryRecommendationPolicy = definePolicy(DisciplinaryRecommendationEntity, {
  read: openToPartners,
  actions: {
    recordReply: (viewer) => viewer.isOwn && (viewer.roles.includes('clerk') || viewer.roles.includes('liaison')),
  },
  fields: {
    documentNo: ownerRule,
    addressee: ownerRule,
  },
});
