import { definePolicy, officers, openToPartners } from '#kit';
import { PressingEntryEntity } from './pressing-entry.entity.ts';

const presser = officers('leader', 'inspection-office');

/** That a bundle was pressed may be known; what was agreed is for those with whom an agreement says so. */
export const pressingEntryPolicy = definePolicy(PressingEntryEntity, {
  read: openToPartners,
  actions: { record: presser, withdraw: presser },
  confidential: {
    zh: '督办记录',
    en: 'pressing records',
    classes: {
      row: {
        level: 'PARTNERS',
        zh: '记录',
        en: 'the record',
        basis: { zh: '督办节点按战略合作协议开放。', en: 'When and how it was pressed is opened by agreement.' },
      },
      text: {
        level: 'BILATERAL',
        zh: '内容',
        en: 'its words',
        basis: {
          zh: '议定事项按协议向约定的单位开放。',
          en: 'What was agreed is opened to those whom an agreement names.',
        },
      },
    },
    fields: {
      ...{ bundleId: 'row', pressedOn: 'row', pressedBy: 'row', manner: 'row', status: 'row' },
      ...{ agreed: 'text', withdrawalReason: 'text' },
    },
    derived: ['allowedActions', 'withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id' },
  },
});
