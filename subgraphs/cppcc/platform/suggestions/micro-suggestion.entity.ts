import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { microSuggestionLifecycle } from './micro-suggestion.lifecycle.ts';
import { submitterKinds, suggestionSubjects } from './suggestion-words.ts';

/** 微建议: what was suggested at a work place. Who did is kept as a kind only. */
export const MicroSuggestionEntity = defineEntity({
  name: 'MicroSuggestion',
  tableName: 'micro_suggestion',
  properties: {
    ...livingProperties,
    no: p.string(),
    placeId: p.uuid(),
    voicedOn: p.date(),
    subject: p.enum(suggestionSubjects),
    submitterKind: p.enum(submitterKinds),
    text: p.text(),
    /** What it is found by when another says the same, or nearly. */
    textKey: p.text(),
    grams: p.array(),
    sheetId: p.uuid().nullable(),
    duplicateOfId: p.uuid().nullable(),
    /** Why it was not taken up. */
    reason: p.text().nullable(),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    status: p.enum(microSuggestionLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['voicedOn', 'id'] },
    { properties: ['placeId', 'voicedOn', 'id'] },
    { properties: ['region', 'voicedOn', 'id'] },
    { properties: ['subject', 'voicedOn', 'id'] },
    { properties: ['status', 'voicedOn', 'id'] },
    { properties: ['region', 'textKey'] },
    { properties: ['sheetId'] },
    { properties: ['duplicateOfId'] },
    { properties: ['grams'], type: 'gin' },
  ],
  triggers: [keepVersions],
});

export type MicroSuggestion = InferEntity<typeof MicroSuggestionEntity>;
