// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WithheldReason =
  | 'NOT_OPENED'
  | 'OWNER_ONLY'
  | 'UNSIGNED'
  | 'NOT_YET'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'ENDED'
  | 'ALTERED'
  | 'SMALL_CELL'
  | 'DIFFERENCE';

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

export type ProvenanceKind =
  | 'MICRO_SUGGESTION'
  | 'OPINION_REPORT'
  | 'PROPOSAL_LEAD'
  | 'CONSULTATION_TOPIC'
  | 'CPPCC_PROPOSAL'
  | 'CAMPAIGN'
  | 'SUPERVISION_PROPOSAL'
  | 'REPLY'
  | 'COMMITMENT'
  | 'FOLLOW_UP'
  | 'PRACTICAL_DEED'
  | 'ANSWER_BACK';

export type ProvenanceGap =
  | 'NO_SOURCE'
  | 'NO_ONWARD_LINK'
  | 'NO_REPLY'
  | 'NOT_VERIFIED'
  | 'NOT_TOLD_BACK';

export type MicroSuggestionFilter = {
  readonly placeId?: string | number | null | undefined;
  readonly divisions?: ReadonlyArray<string> | null | undefined;
  readonly subjects?: ReadonlyArray<SuggestionSubject> | null | undefined;
  readonly statuses?: ReadonlyArray<MicroSuggestionStatus> | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export type CaptureMicroSuggestionInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly placeId: string | number;
  readonly voicedOn: string;
  readonly sheetId?: string | number | null | undefined;
  readonly subject: SuggestionSubject;
  readonly submitterKind: SubmitterKind;
  readonly text: string;
};

export type AnswerBackMicroSuggestionInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly answer: string;
};

export type AlikeSuggestionsQueryVariables = Exact<{
  text: string;
  division: string;
}>;


export type AlikeSuggestionsQuery = { readonly similarSuggestions: ReadonlyArray<{ readonly id: string, readonly no: string, readonly voicedOn: string, readonly text: string | null, readonly status: MicroSuggestionStatus }> | null };

export type AnswerBackMutationVariables = Exact<{
  input: AnswerBackMicroSuggestionInput;
}>;


export type AnswerBackMutation = { readonly answerBackMicroSuggestion: { readonly microSuggestion: { readonly id: string, readonly version: number, readonly status: MicroSuggestionStatus } } | null };

export type CaptureSuggestionMutationVariables = Exact<{
  input: CaptureMicroSuggestionInput;
}>;


export type CaptureSuggestionMutation = { readonly captureMicroSuggestion: { readonly microSuggestion: { readonly id: string, readonly no: string } } | null };

export type EntryPlacesQueryVariables = Exact<{
  divisions?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type EntryPlacesQuery = { readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string }> | null, readonly workPlaces: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string }> } | null };

export type OneSuggestionQueryVariables = Exact<{
  id: string | number;
}>;


export type OneSuggestionQuery = { readonly microSuggestion: { readonly id: string, readonly no: string, readonly version: number, readonly isSample: boolean, readonly voicedOn: string, readonly subject: SuggestionSubject, readonly submitterKind: SubmitterKind, readonly text: string | null, readonly reason: string | null, readonly answer: string | null, readonly answeredOn: string | null, readonly status: MicroSuggestionStatus, readonly allowedActions: ReadonlyArray<string>, readonly place: { readonly id: string, readonly no: string, readonly name: string, readonly hostName: string } | null, readonly duplicateOf: { readonly id: string, readonly no: string } | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly provenance: { readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly kind: ProvenanceKind, readonly id: string, readonly no: string | null, readonly title: string | null, readonly day: string | null }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly gap: ProvenanceGap, readonly kind: ProvenanceKind, readonly no: string, readonly title: string }> | null } | null } | null };

export type SuggestionListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MicroSuggestionFilter | null | undefined;
}>;


export type SuggestionListQuery = { readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string }> | null, readonly microSuggestionCounts: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly microSuggestions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly no: string, readonly voicedOn: string, readonly subject: SuggestionSubject, readonly submitterKind: SubmitterKind, readonly text: string | null, readonly status: MicroSuggestionStatus, readonly answer: string | null, readonly answeredOn: string | null, readonly place: { readonly id: string, readonly no: string, readonly name: string } | null }> } | null };

export const alikeSuggestions: Operation<AlikeSuggestionsQuery, AlikeSuggestionsQueryVariables> = { name: 'AlikeSuggestions', id: 'sha256:48e8f5706842fdb7e9cc47788c8fce1fd139b2d0d3b59d152f103a96438fa409' };
export const answerBack: Operation<AnswerBackMutation, AnswerBackMutationVariables> = { name: 'AnswerBack', id: 'sha256:7bf6ff09d8c1f7e23a1138cb66ee9761e6e57f468ede02cf5d1150a7875ebbb7' };
export const captureSuggestion: Operation<CaptureSuggestionMutation, CaptureSuggestionMutationVariables> = { name: 'CaptureSuggestion', id: 'sha256:0fb9d1c857ccc5de17f3deb0e75979e0523e211da4974a39c5a6d731e641b514' };
export const entryPlaces: Operation<EntryPlacesQuery, EntryPlacesQueryVariables> = { name: 'EntryPlaces', id: 'sha256:7e53b396c0cf4beaa6234e2b86a4d5c56b6968d052591c0e94aa479ed6d45ad8' };
export const oneSuggestion: Operation<OneSuggestionQuery, OneSuggestionQueryVariables> = { name: 'OneSuggestion', id: 'sha256:a87207d213d6cb6fdf974e09b8257da2ce50406612cc5e013051ec07d2f939da' };
export const suggestionList: Operation<SuggestionListQuery, SuggestionListQueryVariables> = { name: 'SuggestionList', id: 'sha256:b4977ea2bd680e8c60a0d273db5c624536c131633a6abb963e574e3a38c898af' };
