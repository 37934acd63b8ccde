import { definePolicy, officers, openToPartners } from '#kit';
import { OpinionReportEntity } from './opinion-report.entity.ts';

const clerk = officers('clerk');

/** The CPPCC's clerks issue reports and note what becomes of them; partners read what an agreement opens. */
export const opinionReportPolicy = definePolicy(OpinionReportEntity, {
  read: openToPartners,
  actions: {
    issue: clerk,
    correct: clerk,
    addSource: clerk,
    noteAdoption: clerk,
    noteInstruction: clerk,
    noteFeedback: clerk,
    withdraw: officers('reviewer'),
  },
  confidential: {
    zh: '社情民意信息',
    en: 'opinion reports',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '登记信息',
        en: 'the register',
        basis: {
          zh: '社情民意信息的编号、标题和采用情况按战略合作协议开放。',
          en: 'Number, title and adoption of a report are opened by agreement.',
        },
      },
      text: {
        level: 'BILATERAL',
        zh: '内容和部门反馈',
        en: 'its words and what departments answered',
        basis: { zh: '内容按双方约定开放。', en: 'Its words are opened as two parties agree.' },
      },
      instructions: {
        level: 'OWNER',
        zh: '领导批示',
        en: 'leaders’ comments',
        basis: { zh: '领导批示只供政协掌握。', en: 'Comments of leaders stay with the CPPCC.' },
      },
    },
    fields: {
      no: 'row',
      title: 'row',
      subject: 'row',
      placeId: 'row',
      issuedOn: 'row',
      adoptions: 'row',
      adoptionLevel: 'row',
      status: 'row',
      text: 'text',
      feedbacks: 'text',
      reason: 'text',
      instructions: 'instructions',
    },
    derived: ['place', 'sources', 'allowedActions', 'withheld', 'provenance'],
    narrowedBy: { divisions: 'region', recordIds: 'id' },
  },
});
