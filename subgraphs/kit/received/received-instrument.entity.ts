import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { deadlineCodes } from '../deadlines/deadline-rules.ts';
import { inboxIndex, openInstrument, talliedInstruments } from '../inbox/open-items.ts';
import { livingProperties } from '../store/base.entity.ts';
import { tallyTriggers } from '../tally/define-tally.ts';
import { receivedInstrumentLifecycle } from './received-instrument.lifecycle.ts';

/** 收到的文书: another body's instrument, as its issuer has told of it; at the CPPCC also those to units outside. */
export const ReceivedInstrumentEntity = defineEntity({
  name: 'ReceivedInstrument',
  tableName: 'received_instrument',
  properties: {
    ...livingProperties,
    issuer: p.string().length(32).$type<Body>(),
    kind: p.string(),
    proposalId: p.uuid(),
    documentNo: p.string().nullable(),
    title: p.string().nullable(),
    problem: p.text().nullable(),
    suggestion: p.text().nullable(),
    addressee: p.string().nullable(),
    addresseeBody: p.string().length(32).$type<Body>().nullable(),
    /** Whether this body's officers answer it. */
    isOurs: p.boolean(),
    issuedOn: p.date(),
    replyDueOn: p.date().nullable(),
    repliedOn: p.date().nullable(),
    rule: p.enum(deadlineCodes).nullable(),
    statedOn: p.date().nullable(),
    status: p.enum(receivedInstrumentLifecycle.statuses),
    answerNo: p.string().nullable(),
    answer: p.text().nullable(),
    evidenceIds: p.array().$type<string[]>(),
    evidenceTitles: p.array().$type<string[]>(),
    nextDueOn: p.date().nullable(),
    /** The version of the instrument that this row has seen last. */
    issuerVersion: p.integer(),
  },
  indexes: [
    { properties: ['proposalId', 'issuedOn'] },
    { properties: ['issuedOn', 'proposalId'] },
    { properties: ['repliedOn', 'proposalId'] },
    inboxIndex('received_instrument', openInstrument),
  ],
  triggers: tallyTriggers('received_instrument', talliedInstruments),
});

export type ReceivedInstrument = InferEntity<typeof ReceivedInstrumentEntity>;
