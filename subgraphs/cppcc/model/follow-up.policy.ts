import { definePolicy, openToPartners } from '#kit';
import { concernedClasses } from './concerned-classes.ts';
import { FollowUpEntity } from './follow-up.entity.ts';

/** 回头看: partners know of it, its words are for those whom the proposal concerns. */
export const followUpPolicy = definePolicy(FollowUpEntity, {
  read: openToPartners,
  confidential: {
    zh: '回头看',
    en: 'look-backs',
    classes: concernedClasses,
    fields: {
      proposalId: 'row',
      parties: 'row',
      round: 'row',
      visitedOn: 'row',
      result: 'row',
      finding: 'text',
      evidence: 'text',
    },
    derived: ['withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id', isPartyOnly: 'parties' },
  },
});
