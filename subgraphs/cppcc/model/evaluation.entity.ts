import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';
import { partiesOfProposal } from './parties-of-proposal.ts';
import { timelineTriggers } from './timeline-entry.sources.ts';

/** 满意, 基本满意, 不满意 */
export const satisfactions = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const;

export type Satisfaction = (typeof satisfactions)[number];

/** 评价: what one evaluator thinks of a reply, of the attitude and of the effect apart; bound to who gave it. */
export const EvaluationEntity = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    parties: partiesOfProposal,
    round: p.integer(),
    evaluatorId: p.string(),
    /** Given on a paper form, which the evaluator's identity does not vouch for but the registrar's does. */
    isOnPaper: p.boolean(),
    attitude: p.enum(satisfactions),
    effect: p.enum(satisfactions),
    opinion: p.text().nullable(),
    evaluatedOn: p.date(),
  },
  indexes: [{ properties: ['proposalId', 'evaluatedOn'] }, { properties: ['evaluatedOn', 'proposalId'] }],
  triggers: timelineTriggers('evaluation'),
});

export type Evaluation = InferEntity<typeof EvaluationEntity>;
