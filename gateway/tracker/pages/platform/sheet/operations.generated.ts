// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SuggestionSubject =
  | 'MEDICAL_CARE'
  | 'EDUCATION'
  | 'ELDERLY_CARE'
  | 'EMPLOYMENT'
  | 'HOUSING_AND_PROPERTY'
  | 'TRANSPORT_AND_PARKING'
  | 'ENVIRONMENT'
  | 'BUSINESS_ENVIRONMENT'
  | 'DISPUTES_AND_LAW'
  | 'MINORS'
  | 'CULTURE_AND_SPORT'
  | 'COUNTRYSIDE';

export type SubmitterKind =
  | 'MEMBER'
  | 'CONSTITUENT'
  | 'ORGANISATION'
  | 'ENTERPRISE';

export type MicroSuggestionStatus =
  | 'RECEIVED'
  | 'TAKEN_UP'
  | 'NOT_TAKEN_UP'
  | 'ANSWERED_BACK'
  | 'DUPLICATE'
  | 'WITHDRAWN';

export type SuggestionSheetStatus =
  | 'CHECKED'
  | 'LOADED';

export type CheckSuggestionSheetInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly rows: ReadonlyArray<SuggestionRowInput>;
};

export type SuggestionRowInput = {
  readonly row: number;
  readonly placeNo: string;
  readonly voicedOn: string;
  readonly subject: SuggestionSubject;
  readonly submitterKind: SubmitterKind;
  readonly text: string;
};

export type LoadSuggestionSheetInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type CheckSheetMutationVariables = Exact<{
  input: CheckSuggestionSheetInput;
}>;


export type CheckSheetMutation = { readonly checkSuggestionSheet: { readonly suggestionSheet: { readonly id: string, readonly version: number, readonly problems: ReadonlyArray<{ readonly row: number, readonly zh: string, readonly en: string }>, readonly likely: ReadonlyArray<{ readonly row: number, readonly zh: string, readonly en: string }> } } | null };

export type LoadSheetMutationVariables = Exact<{
  input: LoadSuggestionSheetInput;
}>;


export type LoadSheetMutation = { readonly loadSuggestionSheet: { readonly suggestionSheet: { readonly id: string, readonly taken: number } } | null };

export type MySheetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MySheetsQuery = { readonly suggestionSheets: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly enteredOn: string, readonly taken: number, readonly status: SuggestionSheetStatus }> } | null };

export type OneSheetQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OneSheetQuery = { readonly suggestionSheet: { readonly id: string, readonly recordedAt: string, readonly enteredOn: string, readonly taken: number, readonly status: SuggestionSheetStatus, readonly problems: ReadonlyArray<{ readonly row: number, readonly zh: string, readonly en: string }>, readonly suggestions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly no: string, readonly voicedOn: string, readonly subject: SuggestionSubject, readonly submitterKind: SubmitterKind, readonly text: string | null, readonly status: MicroSuggestionStatus, readonly answer: string | null, readonly answeredOn: string | null, readonly place: { readonly id: string, readonly no: string, readonly name: string } | null }> } } | null };

export const checkSheet: Operation<CheckSheetMutation, CheckSheetMutationVariables> = { name: 'CheckSheet', id: 'sha256:2a47df4dd49bf5362417b5744aef8f1d0d49c15b88a1a3a74186cca86d0d796c' };
export const loadSheet: Operation<LoadSheetMutation, LoadSheetMutationVariables> = { name: 'LoadSheet', id: 'sha256:a8d1e4b6d3783902f9cca6ca11f59d9c252028e5e635a6f8b847bb3a0958200b' };
export const mySheets: Operation<MySheetsQuery, MySheetsQueryVariables> = { name: 'MySheets', id: 'sha256:a9372b83526f751102ac287a0d41f5fd008259dfe7eb581eecd6d131ee8782d5' };
export const oneSheet: Operation<OneSheetQuery, OneSheetQueryVariables> = { name: 'OneSheet', id: 'sha256:a14dfacbf4d6b2cbee0881904911b8e7ea6ed68f8d7e0aef12418bd58fa7580a' };
