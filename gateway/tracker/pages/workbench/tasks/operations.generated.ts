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

export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type SupervisionProposalStatus =
  | 'DRAFT'
  | 'UNDER_REVIEW'
  | 'REVIEWED'
  | 'NOT_FILED'
  | 'ISSUED'
  | 'RECEIVED'
  | 'OBJECTED'
  | 'IN_PROGRESS'
  | 'AWAITING_COSIGN'
  | 'REPLIED'
  | 'EVALUATED'
  | 'REWORK'
  | 'FOLLOW_UP'
  | 'VERIFIED'
  | 'CLOSED'
  | 'CARRIED_OVER'
  | 'MERGED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type AssignmentStatus =
  | 'ACTIVE'
  | 'OBJECTED'
  | 'SUSPENDED'
  | 'REASSIGNED'
  | 'ENDED';

export type TasksQueryVariables = Exact<{
  statuses: ReadonlyArray<SupervisionProposalStatus> | SupervisionProposalStatus;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly drafts: { readonly totalCount: number } | null, readonly underReview: { readonly totalCount: number } | null, readonly toIssue: { readonly totalCount: number } | null, readonly objected: { readonly totalCount: number } | null, readonly inHand: { readonly totalCount: number } | null, readonly replied: { readonly totalCount: number } | null, readonly evaluated: { readonly totalCount: number } | null, readonly followed: { readonly totalCount: number } | null, readonly verified: { readonly totalCount: number } | null, readonly carriedOver: { readonly totalCount: number } | null, readonly suspended: { readonly totalCount: number } | null, readonly supervisionProposals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly no: string, readonly title: string, readonly status: SupervisionProposalStatus, readonly year: number, readonly partner: Body, readonly issuedOn: string | null, readonly allowedActions: ReadonlyArray<string>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: AssignmentRole, readonly status: AssignmentStatus, readonly allowedActions: ReadonlyArray<string>, readonly clocksIfExtendedToday: ReadonlyArray<{ readonly dueOn: string }>, readonly unit: { readonly name: string } | null }>, readonly progress: ReadonlyArray<{ readonly id: string, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }> }> }> } | null };

export const tasks: Operation<TasksQuery, TasksQueryVariables> = { name: 'Tasks', id: 'sha256:3be088b68836d5bba98974e8de67d03522a227e2fcee0bfd04ff52a549a6e7cf' };
