import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { suggestionSheetLifecycle } from './suggestion-sheet.lifecycle.ts';
import type { SubmitterKind, SuggestionSubject } from './suggestion-words.ts';

/** A row of a sheet that can be taken in. */
export interface GoodRow {
  readonly row: number;
  readonly placeId: string;
  readonly voicedOn: string;
  readonly subject: SuggestionSubject;
  readonly submitterKind: SubmitterKind;
  readonly text: string;
}

/** Why a row cannot be taken in, or what should be looked at; the words of a refused row are not kept. */
export interface RowRemark {
  readonly row: number;
  readonly zh: string;
  readonly en: string;
}

/** 微建议批量表: the rows that a station head has in a sheet, until they are taken in. */
export const SuggestionSheetEntity = defineEntity({
  name: 'SuggestionSheet',
  tableName: 'suggestion_sheet',
  properties: {
    ...livingProperties,
    enteredBy: p.string(),
    enteredOn: p.date(),
    good: p.json<readonly GoodRow[]>(),
    problems: p.json<readonly RowRemark[]>(),
    likely: p.json<readonly RowRemark[]>(),
    taken: p.integer().default(0),
    status: p.enum(suggestionSheetLifecycle.statuses),
  },
  indexes: [{ properties: ['enteredOn', 'id'] }],
});

export type SuggestionSheet = InferEntity<typeof SuggestionSheetEntity>;
