import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties, normalisedOutcomes } from '#kit';
import type { Body } from '#schema/registry.ts';
import { satisfactions } from '../../model/evaluation.entity.ts';
import { keepVersions } from '../facts/keep-versions.ts';
import { cppccProposalLifecycle } from './cppcc-proposal.lifecycle.ts';
import { passedOnTo, proposalCategories } from './proposal-words.ts';

/** 提案: what parties, sectors and members put to the CPPCC’s session or committees; not to be taken for a 监督建议. */
export const CppccProposalEntity = defineEntity({
  name: 'CppccProposal',
  tableName: 'cppcc_proposal',
  properties: {
    ...livingProperties,
    no: p.string(),
    year: p.integer(),
    title: p.string(),
    text: p.text(),
    category: p.enum(proposalCategories),
    /** Numbers of members, or names of sectors, parties and committees; no names of persons. */
    proposers: p.array().$type<string[]>(),
    /** 重点提案 */
    isPriority: p.boolean().default(false),
    /** 专题协商 whose outcome it goes with. */
    topicId: p.uuid().nullable(),
    submittedOn: p.date(),
    filedOn: p.date().nullable(),
    passedOnTo: p.enum(passedOnTo).nullable(),
    refusal: p.text().nullable(),
    unitId: p.uuid().nullable(),
    /** The bodies that its text concerns: the unit that handles it, where it is one of them. */
    parties: p.array().$type<Body[]>(),
    assignedOn: p.date().nullable(),
    extendedOn: p.date().nullable(),
    extensionReason: p.text().nullable(),
    repliedOn: p.date().nullable(),
    replyNo: p.string().nullable(),
    replyScheme: p.string().nullable(),
    replySchemeVersion: p.integer().nullable(),
    replyLetter: p.string().nullable(),
    /** What the letter stands for on the common scale: the only thing that is compared. */
    outcome: p.enum(normalisedOutcomes).nullable(),
    reply: p.text().nullable(),
    satisfaction: p.enum(satisfactions).nullable(),
    evaluatedOn: p.date().nullable(),
    opinion: p.text().nullable(),
    closedOn: p.date().nullable(),
    mergedIntoId: p.uuid().nullable(),
    mergedOn: p.date().nullable(),
    /** When, after it was merged, its own proposers were answered. */
    answeredOn: p.date().nullable(),
    answerNo: p.string().nullable(),
    answer: p.text().nullable(),
    bundleId: p.uuid().nullable(),
    bundledOn: p.date().nullable(),
    status: p.enum(cppccProposalLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['filedOn', 'id'] },
    { properties: ['bundledOn', 'id'] },
    { properties: ['no', 'id'] },
    { properties: ['year', 'no', 'id'] },
    { properties: ['category', 'no', 'id'] },
    { properties: ['status', 'no', 'id'] },
    { properties: ['topicId', 'no', 'id'] },
    { properties: ['unitId', 'no', 'id'] },
    { properties: ['mergedIntoId', 'no', 'id'] },
    { properties: ['bundleId', 'no', 'id'] },
  ],
  triggers: [keepVersions],
});

export type CppccProposal = InferEntity<typeof CppccProposalEntity>;
