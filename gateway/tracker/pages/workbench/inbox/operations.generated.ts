// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AssignmentRole =
  | 'LEAD'
  | 'CO_HANDLER'
  | 'SEPARATE'
  | 'SOLE';

export type HandlingStatus =
  | 'ASSIGNED'
  | 'RECEIVED'
  | 'IN_PROGRESS'
  | 'OBJECTED'
  | 'AWAITING_COSIGN'
  | 'REPLIED'
  | 'REWORK'
  | 'SUSPENDED'
  | 'RELEASED';

export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type InboxFilter = {
  readonly id?: string | number | null | undefined;
  readonly proposalId?: string | number | null | undefined;
  readonly unitName?: string | null | undefined;
  readonly issuer?: Body | null | undefined;
  readonly isOverdue?: boolean | null | undefined;
  readonly dueWithinWorkdays?: number | null | undefined;
  readonly awaitsReceipt?: boolean | null | undefined;
  readonly awaitsCosign?: boolean | null | undefined;
};

export type InboxQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  after?: string | null | undefined;
  isCppcc: boolean;
  isDiscipline: boolean;
  isCourts: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type InboxQuery = { readonly cppcc?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly handling: { readonly isSample: boolean, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly coHandlers: ReadonlyArray<{ readonly unitName: string }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null, readonly discipline?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly handling: { readonly isSample: boolean, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly coHandlers: ReadonlyArray<{ readonly unitName: string }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null, readonly courts?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly handling: { readonly isSample: boolean, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly coHandlers: ReadonlyArray<{ readonly unitName: string }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null, readonly procuratorate?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly handling: { readonly isSample: boolean, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly coHandlers: ReadonlyArray<{ readonly unitName: string }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null, readonly justice?: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly handling: { readonly isSample: boolean, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly coHandlers: ReadonlyArray<{ readonly unitName: string }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } | null };

export type EntriesFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly issuer: Body, readonly proposalId: string, readonly documentNo: string | null, readonly title: string | null, readonly unitName: string | null, readonly arrivedOn: string, readonly awaitsCosign: boolean, readonly allowedActions: ReadonlyArray<string>, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }>, readonly handling: { readonly isSample: boolean, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly round: number, readonly coHandlers: ReadonlyArray<{ readonly unitName: string }> } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export const inbox: Operation<InboxQuery, InboxQueryVariables> = { name: 'Inbox', id: 'sha256:ad5aaf02b3677ef2161ebd2653494dcc9bc1922836261d286fe025e4643f8e83' };
