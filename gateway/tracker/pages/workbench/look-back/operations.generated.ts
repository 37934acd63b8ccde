// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type NormalisedOutcome =
  | 'RESOLVED'
  | 'IN_PLAN'
  | 'NOT_NOW'
  | 'REFERENCE_ONLY';

export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type VerifiedResult =
  | 'YES'
  | 'PARTLY'
  | 'NO';

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

export type LookBackQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type LookBackQuery = { readonly supervisionProgress: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }>, readonly total: { readonly units: number, readonly isAtLeast: boolean }, readonly list: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly proposalId: string, readonly no: string, readonly title: string, readonly unitName: string, readonly body: Body, readonly replyNo: string | null, readonly repliedOn: string | null, readonly claimedOutcome: NormalisedOutcome | null, readonly verifiedResult: VerifiedResult | null, readonly proposalStatus: SupervisionProposalStatus }> } } | null };

export const lookBack: Operation<LookBackQuery, LookBackQueryVariables> = { name: 'LookBack', id: 'sha256:56621eb37977a5ba8a622b22d89d5302e4bc6d1c274499cbda0616a2d792953f' };
