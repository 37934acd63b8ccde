// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type Purpose =
  | 'TRACKING'
  | 'ANALYSIS'
  | 'REPORTING';

export type SavedQueryStatus =
  | 'SUBMITTED'
  | 'APPROVED'
  | 'DECLINED'
  | 'WITHDRAWN';

export type SubmitSavedQueryInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly title: string;
  readonly document: string;
  readonly purpose: Purpose;
  readonly reason: string;
};

export type WithdrawSavedQueryInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
  readonly reason: string;
};

export type PutForwardQueryMutationVariables = Exact<{
  input: SubmitSavedQueryInput;
}>;


export type PutForwardQueryMutation = { readonly submitSavedQuery: { readonly savedQuery: { readonly id: string, readonly no: string, readonly status: SavedQueryStatus, readonly documentHash: string } } | null };

export type SavedQueriesOfAllQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SavedQueriesOfAllQuery = { readonly savedQueries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly no: string, readonly title: string, readonly document: string, readonly documentHash: string, readonly purpose: Purpose, readonly reason: string, readonly authorBody: Body, readonly status: SavedQueryStatus, readonly submittedOn: string, readonly decidedOn: string | null, readonly statement: string | null, readonly validUntil: string | null, readonly isInForce: boolean, readonly allowedActions: ReadonlyArray<string> }> } | null };

export type WithdrawQueryMutationVariables = Exact<{
  input: WithdrawSavedQueryInput;
}>;


export type WithdrawQueryMutation = { readonly withdrawSavedQuery: { readonly savedQuery: { readonly id: string, readonly status: SavedQueryStatus } } | null };

export const putForwardQuery: Operation<PutForwardQueryMutation, PutForwardQueryMutationVariables> = { name: 'PutForwardQuery', id: 'sha256:9616e8333548639ef66e3a952195d7fc28c5f3562de4edd2a18048ab69e20297' };
export const savedQueriesOfAll: Operation<SavedQueriesOfAllQuery, SavedQueriesOfAllQueryVariables> = { name: 'SavedQueriesOfAll', id: 'sha256:2f066810553bc906060d2ed8d5a58cd3f7bf7e52e01381e2a3f10f6178b51807' };
export const withdrawQuery: Operation<WithdrawQueryMutation, WithdrawQueryMutationVariables> = { name: 'WithdrawQuery', id: 'sha256:72e95382ad124313f3883122c111d4fac4a289315d2cb9ac56f3feae661d3e2e' };
