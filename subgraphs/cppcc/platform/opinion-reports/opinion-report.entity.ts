import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { suggestionSubjects } from '../suggestions/suggestion-words.ts';
import { type Adoption, adoptionLevels, type Feedback, type Instruction } from './adoption.ts';
import { opinionReportLifecycle } from './opinion-report.lifecycle.ts';

/** 社情民意信息: a report on social conditions and public opinion, and what became of it. */
export const OpinionReportEntity = defineEntity({
  name: 'OpinionReport',
  tableName: 'opinion_report',
  properties: {
    ...livingProperties,
    no: p.string(),
    title: p.string(),
    text: p.text(),
    subject: p.enum(suggestionSubjects),
    /** The work place that it was formed at, if any. */
    placeId: p.uuid().nullable(),
    issuedOn: p.date(),
    adoptions: p.json<readonly Adoption[]>().$type<readonly Adoption[]>(),
    /** The highest level at which it was adopted. */
    adoptionLevel: p.enum(adoptionLevels).nullable(),
    instructions: p.json<readonly Instruction[]>().$type<readonly Instruction[]>(),
    feedbacks: p.json<readonly Feedback[]>().$type<readonly Feedback[]>(),
    reason: p.text().nullable(),
    status: p.enum(opinionReportLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['issuedOn', 'id'] },
    { properties: ['subject', 'issuedOn', 'id'] },
    { properties: ['adoptionLevel', 'issuedOn', 'id'] },
    { properties: ['status', 'issuedOn', 'id'] },
    { properties: ['placeId'] },
  ],
  triggers: [keepVersions],
});

export type OpinionReport = InferEntity<typeof OpinionReportEntity>;
