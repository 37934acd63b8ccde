import { definePolicy, openToPartners } from '#kit';
import { ChaseEntity } from './chase.entity.ts';
import { concernedClasses } from './concerned-classes.ts';

/** 催办: partners know of it, its words are for those whom the proposal concerns. */
export const chasePolicy = definePolicy(ChaseEntity, {
  read: openToPartners,
  confidential: {
    zh: '催办',
    en: 'reminders',
    classes: concernedClasses,
    fields: {
      proposalId: 'row',
      parties: 'row',
      assignmentId: 'row',
      unitName: 'row',
      chasedOn: 'row',
      text: 'text',
    },
    derived: ['withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id', isPartyOnly: 'parties' },
  },
});
