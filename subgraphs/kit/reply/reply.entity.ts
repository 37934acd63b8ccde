import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { normalisedOutcomes } from '../handling/normalised-outcome.ts';
import { baseProperties } from '../store/base.entity.ts';

/** What a reply says to one problem of the proposal. */
export interface ProblemAnswer {
  readonly problem: number;
  readonly answer: string;
}

/** 承诺: what a reply promises, and by when. */
export interface PromisedCommitment {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
}

/** 答复: what a unit answered in one round of handling; never changed afterwards. */
export const ReplyEntity = defineEntity({
  name: 'Reply',
  tableName: 'reply',
  properties: {
    ...baseProperties,
    handlingId: p.uuid(),
    assignmentId: p.uuid(),
    proposalId: p.uuid(),
    unitName: p.string(),
    round: p.integer(),
    documentNo: p.string(),
    repliedOn: p.date(),
    scheme: p.string(),
    schemeVersion: p.integer(),
    letter: p.string(),
    outcome: p.enum(normalisedOutcomes),
    summary: p.text(),
    answers: p.json<readonly ProblemAnswer[]>(),
    commitments: p.json<readonly PromisedCommitment[]>(),
    evidenceIds: p.array().$type<string[]>(),
    evidenceTitles: p.array().$type<string[]>(),
  },
  uniques: [{ properties: ['handlingId', 'round'] }],
  indexes: [{ properties: ['proposalId'] }],
});

export type Reply = InferEntity<typeof ReplyEntity>;
