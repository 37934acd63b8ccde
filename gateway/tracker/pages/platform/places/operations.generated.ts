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

export type ActivityKind =
  | 'TALK'
  | 'RECEPTION'
  | 'FIELD_STUDY'
  | 'CONSULTATION'
  | 'SUPERVISION'
  | 'MICRO_SERVICE'
  | 'EXCHANGE';

export type ActivityStatus =
  | 'HELD'
  | 'WITHDRAWN';

export type WorkPlaceKind =
  | 'STATION'
  | 'STUDIO';

export type WorkPlaceMode =
  | 'EMBEDDED'
  | 'SECTOR'
  | 'PARTY'
  | 'ORGANISATION'
  | 'POLICY_TASK';

export type PolicyPriority =
  | 'ECOLOGICAL_BARRIER'
  | 'BORDER_STABILITY'
  | 'ENERGY_BASE'
  | 'FARM_PRODUCE_BASE'
  | 'NORTHERN_GATEWAY'
  | 'MODEL_REGION';

export type WorkPlaceStatus =
  | 'OPEN'
  | 'CLOSED';

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

export type MicroSuggestionStatus =
  | 'RECEIVED'
  | 'TAKEN_UP'
  | 'NOT_TAKEN_UP'
  | 'ANSWERED_BACK'
  | 'DUPLICATE'
  | 'WITHDRAWN';

export type SeatRole =
  | 'FIRST_CONVENOR'
  | 'SECOND_CONVENOR'
  | 'STATION_HEAD'
  | 'AREA_CHIEF';

export type ConvenorBasis =
  | 'GROUP_LEADER'
  | 'COBUILD_PARTY_HEAD';

export type SeatStatus =
  | 'HELD'
  | 'LEFT';

export type WorkPlaceFilter = {
  readonly kinds?: ReadonlyArray<WorkPlaceKind> | null | undefined;
  readonly modes?: ReadonlyArray<WorkPlaceMode> | null | undefined;
  readonly divisions?: ReadonlyArray<string> | null | undefined;
  readonly priorities?: ReadonlyArray<PolicyPriority> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly branchId?: string | number | null | undefined;
  readonly statuses?: ReadonlyArray<WorkPlaceStatus> | null | undefined;
};

export type OneWorkPlaceQueryVariables = Exact<{
  id: string | number;
  year: number;
}>;


export type OneWorkPlaceQuery = { readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string }> | null, readonly workPlace: { readonly isSample: boolean, readonly id: string, readonly no: string, readonly name: string, readonly region: string, readonly kind: WorkPlaceKind, readonly mode: WorkPlaceMode, readonly hostName: string, readonly sector: string | null, readonly party: string | null, readonly priority: PolicyPriority | null, readonly openedOn: string, readonly closedOn: string | null, readonly status: WorkPlaceStatus, readonly branch: { readonly name: string } | null, readonly seats: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: SeatRole, readonly holder: string, readonly basis: ConvenorBasis | null, readonly basisNo: string, readonly heldFrom: string, readonly heldUntil: string | null, readonly status: SeatStatus }> }, readonly facts: ReadonlyArray<{ readonly code: string, readonly label: string, readonly count: number, readonly members: number, readonly perMember: number | null }>, readonly activities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly heldOn: string, readonly title: string, readonly kind: ActivityKind, readonly attendance: number, readonly status: ActivityStatus }> }, readonly microSuggestions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly voicedOn: string, readonly text: string | null, readonly subject: SuggestionSubject, readonly status: MicroSuggestionStatus }>, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } } | null, readonly vacantSeats: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: SeatRole }> } | null };

export type WorkPlaceListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: WorkPlaceFilter | null | undefined;
}>;


export type WorkPlaceListQuery = { readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string }> | null, readonly workPlaces: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly no: string, readonly name: string, readonly region: string, readonly kind: WorkPlaceKind, readonly mode: WorkPlaceMode, readonly hostName: string, readonly openedOn: string, readonly status: WorkPlaceStatus }> } | null };

export const oneWorkPlace: Operation<OneWorkPlaceQuery, OneWorkPlaceQueryVariables> = { name: 'OneWorkPlace', id: 'sha256:7727013d63be178deab92a6ea977e0a9d8c13887be4f8c52034eac0b12e6b313' };
export const workPlaceList: Operation<WorkPlaceListQuery, WorkPlaceListQueryVariables> = { name: 'WorkPlaceList', id: 'sha256:0155bab4e2383c6033b13d49e551f6d4c572b43bf16adb2b1427282fccdb625f' };
