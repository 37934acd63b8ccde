// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type NormalisedOutcome =
  | 'RESOLVED'
  | 'IN_PLAN'
  | 'NOT_NOW'
  | 'REFERENCE_ONLY';

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

export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

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

export type AdoptionLevel =
  | 'CITY'
  | 'REGION'
  | 'NATIONAL';

export type OpinionReportStatus =
  | 'ISSUED'
  | 'ADOPTED'
  | 'WITHDRAWN';

export type ProgressDimension =
  | 'YEAR'
  | 'THEME'
  | 'PARTNER'
  | 'BODY'
  | 'UNIT'
  | 'STATUS'
  | 'OUTCOME'
  | 'PROPOSAL_STATUS'
  | 'VERIFIED';

export type OpinionReportDimension =
  | 'SUBJECT'
  | 'LEVEL'
  | 'STATUS';

export type MicroSuggestionDimension =
  | 'SUBJECT'
  | 'DIVISION'
  | 'STATUS';

export type AddressedUnitsQueryVariables = Exact<{
  themeCode?: string | null | undefined;
  years?: ReadonlyArray<number> | number | null | undefined;
  fromBodies?: number;
}>;


export type AddressedUnitsQuery = { readonly addressedUnits: { readonly isComplete: boolean, readonly unattributed: number, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }>, readonly units: ReadonlyArray<{ readonly unitName: string, readonly shares: ReadonlyArray<{ readonly issuer: Body, readonly received: number, readonly answered: number, readonly medianWorkdays: number | null, readonly outcomes: ReadonlyArray<{ readonly outcome: NormalisedOutcome, readonly count: number }> }> }> } | null, readonly judicialRecommendations: { readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly procuratorialRecommendations: { readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly disciplinaryRecommendations: { readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }>, readonly nodes: ReadonlyArray<{ readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null, readonly lawEnforcementSupervisions: { readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null };

export type WithheldFragment = { readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null };

export type CommitmentsKeptQueryVariables = Exact<{
  body?: Body | null | undefined;
  dueUntil?: string | null | undefined;
}>;


export type CommitmentsKeptQuery = { readonly all: { readonly totalCount: number, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly done: { readonly totalCount: number } | null, readonly partly: { readonly totalCount: number } | null, readonly notDone: { readonly totalCount: number } | null, readonly unverified: { readonly totalCount: number } | null };

export type CountsOfThemeQueryVariables = Exact<{
  themeId: string | number;
  measure: string;
  divisions?: ReadonlyArray<string> | string | null | undefined;
  quarters?: ReadonlyArray<number> | number | null | undefined;
  isCourts: boolean;
  isDiscipline: boolean;
  isProcuratorate: boolean;
  isJustice: boolean;
}>;


export type CountsOfThemeQuery = { readonly courtsStatistics?: { readonly k: number, readonly asOf: string, readonly measure: { readonly label: string, readonly labelEn: string }, readonly cells: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly rowTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly total: { readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly disciplineStatistics?: { readonly k: number, readonly asOf: string, readonly measure: { readonly label: string, readonly labelEn: string }, readonly cells: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly rowTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly total: { readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly procuratorateStatistics?: { readonly k: number, readonly asOf: string, readonly measure: { readonly label: string, readonly labelEn: string }, readonly cells: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly rowTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly total: { readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly justiceStatistics?: { readonly k: number, readonly asOf: string, readonly measure: { readonly label: string, readonly labelEn: string }, readonly cells: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly rowTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly total: { readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null };

export type TableFragment = { readonly k: number, readonly asOf: string, readonly measure: { readonly label: string, readonly labelEn: string }, readonly cells: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly rowTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }>, readonly total: { readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

export type FigureFragment = { readonly division: string | null, readonly quarter: number | null, readonly count: number | null, readonly isWithheld: boolean };

export type MicroSuggestionCountsQueryVariables = Exact<{
  suggestionsBy: MicroSuggestionDimension;
  divisions?: ReadonlyArray<string> | string | null | undefined;
  subjects?: ReadonlyArray<SuggestionSubject> | SuggestionSubject | null | undefined;
  suggestionStatuses?: ReadonlyArray<MicroSuggestionStatus> | MicroSuggestionStatus | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type MicroSuggestionCountsQuery = { readonly microSuggestionCounts: ReadonlyArray<{ readonly value: string, readonly count: number }> | null };

export type OpinionReportCountsQueryVariables = Exact<{
  reportsBy: OpinionReportDimension;
  subjects?: ReadonlyArray<SuggestionSubject> | SuggestionSubject | null | undefined;
  levels?: ReadonlyArray<AdoptionLevel> | AdoptionLevel | null | undefined;
  reportStatuses?: ReadonlyArray<OpinionReportStatus> | OpinionReportStatus | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type OpinionReportCountsQuery = { readonly opinionReportCounts: ReadonlyArray<{ readonly value: string, readonly count: number }> | null };

export type PlanConversionQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanConversionQuery = { readonly planConversion: { readonly inPlan: number, readonly verifiedDone: number, readonly verifiedNotDone: number, readonly unverified: number } | null };

export type ProgressByGroupQueryVariables = Exact<{
  by: ProgressDimension;
  years?: ReadonlyArray<number> | number | null | undefined;
  themeId?: string | number | null | undefined;
  partner?: Body | null | undefined;
  bodies?: ReadonlyArray<Body> | Body | null | undefined;
  unitId?: string | number | null | undefined;
  statuses?: ReadonlyArray<HandlingStatus> | HandlingStatus | null | undefined;
  outcomes?: ReadonlyArray<NormalisedOutcome> | NormalisedOutcome | null | undefined;
}>;


export type ProgressByGroupQuery = { readonly supervisionProgress: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }>, readonly total: { readonly key: string | null, readonly units: number, readonly proposals: number, readonly overdue: number }, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly units: number, readonly proposals: number, readonly overdue: number }> } | null };

export type CountFragment = { readonly key: string | null, readonly units: number, readonly proposals: number, readonly overdue: number };

export const addressedUnits: Operation<AddressedUnitsQuery, AddressedUnitsQueryVariables> = { name: 'AddressedUnits', id: 'sha256:eee3a20e8088f83fd2fe8d863562553eb47641aaacaab8b5ce46d55db02bc085' };
export const commitmentsKept: Operation<CommitmentsKeptQuery, CommitmentsKeptQueryVariables> = { name: 'CommitmentsKept', id: 'sha256:3a215c068c1f4537bd298f2fed753717d7bb687affac7e7d5303d11a6c485a34' };
export const countsOfTheme: Operation<CountsOfThemeQuery, CountsOfThemeQueryVariables> = { name: 'CountsOfTheme', id: 'sha256:22c99e64adeeee86de0b67a5b621f913bc6cd0cbda84d2eae1c5a07ee11f5364' };
export const microSuggestionCounts: Operation<MicroSuggestionCountsQuery, MicroSuggestionCountsQueryVariables> = { name: 'MicroSuggestionCounts', id: 'sha256:f198d63875720ab5deba46e744f9431f629f66c72610d36da4a7c8d945de00ea' };
export const opinionReportCounts: Operation<OpinionReportCountsQuery, OpinionReportCountsQueryVariables> = { name: 'OpinionReportCounts', id: 'sha256:a2624234b680226657ee82db37d97a02f077be2aaef83022bf981d93d41e8375' };
export const planConversion: Operation<PlanConversionQuery, PlanConversionQueryVariables> = { name: 'PlanConversion', id: 'sha256:6a2ea58442791634a9e0cf5b5dae5203601aa012ba3f1a3dbf168cd10ff48e9c' };
export const progressByGroup: Operation<ProgressByGroupQuery, ProgressByGroupQueryVariables> = { name: 'ProgressByGroup', id: 'sha256:496104759d5d23de6b64f835a0df3b1a93568de4bcd7d671cfa7c3471808c889' };
