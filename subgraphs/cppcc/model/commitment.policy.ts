import { definePolicy, openToPartners } from '#kit';
import { CommitmentEntity } from './commitment.entity.ts';
import { concernedClasses } from './concerned-classes.ts';

/** 承诺: partners know of it, its words are for those whom the proposal concerns. */
export const commitmentPolicy = definePolicy(CommitmentEntity, {
  read: openToPartners,
  confidential: {
    zh: '承诺',
    en: 'commitments',
    classes: concernedClasses,
    fields: {
      proposalId: 'row',
      parties: 'row',
      year: 'row',
      assignmentId: 'row',
      body: 'row',
      unitName: 'row',
      round: 'row',
      promisedOn: 'row',
      dueOn: 'row',
      verifiedResult: 'row',
      verifiedOn: 'row',
      text: 'text',
      finding: 'text',
    },
    derived: ['proposal', 'withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id', isPartyOnly: 'parties' },
  },
});
