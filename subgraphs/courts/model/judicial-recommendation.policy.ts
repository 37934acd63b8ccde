import {
  definePolicy,
  instrumentDerived,
  instrumentFields,
  instrumentNarrowing,
  officersOrHub,
  openToPartners,
} from '#kit';
import { JudicialRecommendationEntity } from './judicial-recommendation.entity.ts';

const registered = {
  zh: '司法建议的登记信息按战略合作协议开放。',
  en: 'The register of judicial recommendations is opened by agreement.',
};

/** 司法建议: partners know of it as far as the agreement opens it; the body's own officers keep it. */
export const judicialRecommendationPolicy = definePolicy(JudicialRecommendationEntity, {
  read: openToPartners,
  actions: { recordReply: officersOrHub('clerk', 'liaison') },
  confidential: {
    zh: '司法建议',
    en: 'judicial recommendations',
    classes: {
      row: { level: 'PARTNERS', zh: '记录', en: 'the record', basis: registered },
      register: { level: 'PARTNERS', zh: '登记信息', en: 'register', basis: registered },
      text: {
        level: 'BILATERAL',
        zh: '正文',
        en: 'text',
        basis: {
          zh: '司法建议正文须由协议逐方开放。',
          en: 'The text of judicial recommendations is opened party by party.',
        },
      },
    },
    fields: { ...instrumentFields, problem: 'text', suggestion: 'text' },
    derived: instrumentDerived,
    narrowedBy: instrumentNarrowing,
  },
});
