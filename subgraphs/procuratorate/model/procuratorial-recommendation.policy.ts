import {
  definePolicy,
  instrumentDerived,
  instrumentFields,
  instrumentNarrowing,
  maskSerial,
  officersOrHub,
  openToPartners,
} from '#kit';
import { ProcuratorialRecommendationEntity } from './procuratorial-recommendation.entity.ts';

const registered = {
  zh: '检察建议的登记信息按战略合作协议开放。',
  en: 'The register of procuratorial recommendations is opened by agreement.',
};

/** 检察建议: partners know of it as far as the agreement opens it, without its serial number; its officers keep it. */
export const procuratorialRecommendationPolicy = definePolicy(ProcuratorialRecommendationEntity, {
  read: openToPartners,
  actions: { recordReply: officersOrHub('clerk', 'liaison') },
  confidential: {
    zh: '检察建议',
    en: 'procuratorial recommendations',
    classes: {
      row: { level: 'PARTNERS', zh: '记录', en: 'the record', basis: registered },
      register: { level: 'PARTNERS', zh: '登记信息', en: 'register', basis: registered },
      text: {
        level: 'BILATERAL',
        zh: '正文',
        en: 'text',
        basis: {
          zh: '检察建议正文须逐件同意后开放。',
          en: 'The text of procuratorial recommendations is opened item by item.',
        },
      },
    },
    fields: { ...instrumentFields, kind: 'row', problem: 'text', suggestion: 'text' },
    derived: instrumentDerived,
    narrowedBy: instrumentNarrowing,
    masks: { documentNo: maskSerial },
  },
});
