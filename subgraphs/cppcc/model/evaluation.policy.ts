import { definePolicy, openToPartners } from '#kit';
import { concernedClasses } from './concerned-classes.ts';
import { EvaluationEntity } from './evaluation.entity.ts';

/** 评价: partners know of it, its words are for those whom the proposal concerns. */
export const evaluationPolicy = definePolicy(EvaluationEntity, {
  read: openToPartners,
  confidential: {
    zh: '评价',
    en: 'evaluations',
    classes: concernedClasses,
    fields: {
      proposalId: 'row',
      parties: 'row',
      round: 'row',
      isOnPaper: 'row',
      attitude: 'row',
      effect: 'row',
      evaluatedOn: 'row',
      evaluatorId: 'text',
      opinion: 'text',
    },
    derived: ['withheld'],
    narrowedBy: { divisions: 'region', recordIds: 'id', isPartyOnly: 'parties' },
  },
});
