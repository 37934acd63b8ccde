import { definePolicy, openToPartners } from '../define-policy.ts';
import { ReplyEntity } from './reply.entity.ts';

/** 答复: written to the CPPCC; other bodies know of it as far as the agreement opens it. */
export const replyPolicy = definePolicy(ReplyEntity, {
  read: openToPartners,
  confidential: {
    zh: '答复',
    en: 'replies',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '记录',
        en: 'the record',
        basis: { zh: '答复的登记信息按战略合作协议开放。', en: 'The register of replies is opened by agreement.' },
      },
      text: {
        level: 'BILATERAL',
        zh: '正文',
        en: 'text',
        basis: {
          zh: '答复正文向政协提交，其他单位按协议开放。',
          en: 'The text of a reply is written to the CPPCC; it is opened to others by agreement.',
        },
      },
    },
    fields: {
      handlingId: 'row',
      assignmentId: 'row',
      proposalId: 'row',
      unitName: 'row',
      round: 'row',
      documentNo: 'row',
      repliedOn: 'row',
      scheme: 'row',
      schemeVersion: 'row',
      letter: 'row',
      outcome: 'row',
      summary: 'text',
      answers: 'text',
      commitments: 'text',
      evidenceIds: 'text',
      evidenceTitles: 'text',
    },
    derived: ['withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id' },
  },
});
