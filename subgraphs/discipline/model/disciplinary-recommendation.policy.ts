import {
  definePolicy,
  instrumentDerived,
  instrumentFields,
  instrumentNarrowing,
  officersOrHub,
  openToPartners,
} from '#kit';
import { DisciplinaryRecommendationEntity } from './disciplinary-recommendation.entity.ts';

const kept = {
  level: 'OWNER',
  zh: '文号、单位和日期',
  en: 'number, addressee and dates',
  basis: {
    zh: '监察建议的文号、被建议单位和日期由纪委监委掌握(监察法第十八条)。',
    en: 'Number, addressee and dates stay with the commission (Supervision Law art. 18).',
  },
} as const;

/**
 * 纪检监察建议: the CPPCC knows of year, topic and whether it was answered, and of a year only from a number on that
 * the grant names; the rest stays with the body.
 */
export const disciplinaryRecommendationPolicy = definePolicy(DisciplinaryRecommendationEntity, {
  read: openToPartners,
  actions: { recordReply: officersOrHub('clerk', 'liaison') },
  confidential: {
    zh: '纪检监察建议',
    en: 'disciplinary recommendations',
    classes: {
      row: {
        level: 'BILATERAL',
        zh: '记录',
        en: 'the record',
        basis: {
          zh: '纪检监察建议只按战略合作协议以年度、主题、是否回复的形式开放。',
          en: 'Disciplinary recommendations are opened by agreement, by year, topic and whether answered.',
        },
      },
      kept,
    },
    fields: {
      ...instrumentFields,
      kind: 'row',
      title: 'row',
      issuedOn: 'kept',
      documentNo: 'kept',
      addressee: 'kept',
      addresseeBody: 'kept',
      replyDueOn: 'kept',
      repliedOn: 'kept',
    },
    derived: instrumentDerived,
    narrowedBy: instrumentNarrowing,
    groupedBy: 'year',
  },
});
