import {
  definePolicy,
  instrumentDerived,
  instrumentFields,
  instrumentNarrowing,
  officersOrHub,
  openToPartners,
} from '#kit';
import { LawEnforcementSupervisionEntity } from './law-enforcement-supervision.entity.ts';

const registered = {
  zh: '行政执法监督文书的登记信息按战略合作协议开放。',
  en: 'The register of law-enforcement supervision is opened by agreement.',
};

/** 行政执法监督意见: partners know of it as far as the agreement opens it; the body's own officers keep it. */
export const lawEnforcementSupervisionPolicy = definePolicy(LawEnforcementSupervisionEntity, {
  read: openToPartners,
  actions: { recordReply: officersOrHub('clerk', 'liaison') },
  confidential: {
    zh: '行政执法监督意见',
    en: 'law-enforcement supervision',
    classes: {
      row: { level: 'PARTNERS', zh: '记录', en: 'the record', basis: registered },
      register: { level: 'PARTNERS', zh: '登记信息', en: 'register', basis: registered },
    },
    fields: { ...instrumentFields, topic: 'row' },
    derived: instrumentDerived,
    narrowedBy: instrumentNarrowing,
  },
});
