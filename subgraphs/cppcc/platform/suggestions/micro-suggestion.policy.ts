import { definePolicy, officers, officersOrHub, openToPartners } from '#kit';
import { MicroSuggestionEntity } from './micro-suggestion.entity.ts';

const station = officers('station-head', 'clerk');
const clerk = officers('clerk');

/** Stations take suggestions in and tell back what became of them; partners read what an agreement opens. */
export const microSuggestionPolicy = definePolicy(MicroSuggestionEntity, {
  read: openToPartners,
  actions: {
    capture: officersOrHub('station-head', 'clerk'),
    correct: station,
    takeUp: officersOrHub('clerk'),
    setAside: clerk,
    answerBack: station,
    mergeInto: station,
    withdraw: clerk,
  },
  confidential: {
    zh: '微建议',
    en: 'micro-suggestions',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '登记信息',
        en: 'the register',
        basis: {
          zh: '微建议的编号、日期、类别和办理状态按战略合作协议开放。',
          en: 'Number, day, subject and status of a suggestion are opened by agreement.',
        },
      },
      text: {
        level: 'PARTNERS',
        zh: '内容',
        en: 'its words',
        basis: {
          zh: '内容不含个人信息，按战略合作协议开放。',
          en: 'Its words hold no personal information and are opened by agreement.',
        },
      },
      workings: {
        level: 'OWNER',
        zh: '查重信息',
        en: 'what duplicates are found by',
        basis: { zh: '查重信息只供政协使用。', en: 'What duplicates are found by is for the CPPCC only.' },
      },
    },
    fields: {
      no: 'row',
      placeId: 'row',
      voicedOn: 'row',
      subject: 'row',
      submitterKind: 'row',
      duplicateOfId: 'row',
      answeredOn: 'row',
      status: 'row',
      text: 'text',
      reason: 'text',
      answer: 'text',
      textKey: 'workings',
      grams: 'workings',
      sheetId: 'workings',
    },
    derived: ['place', 'duplicateOf', 'allowedActions', 'withheld', 'opinionReports', 'provenance'],
    narrowedBy: { divisions: 'region', recordIds: 'id' },
  },
});
