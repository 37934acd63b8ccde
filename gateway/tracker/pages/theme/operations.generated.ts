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

export type SupervisionForm =
  | 'MEETING'
  | 'INSPECTION'
  | 'PROPOSAL'
  | 'RESEARCH'
  | 'SPECIAL'
  | 'OPINION_REPORT'
  | 'JOINT'
  | 'MICRO'
  | 'INQUIRY';

export type CampaignStatus =
  | 'RUNNING'
  | 'CONCLUDED';

export type TimelineKind =
  | 'REVIEWED'
  | 'ISSUED'
  | 'LISTED'
  | 'CARRIED_OVER'
  | 'CLOSED'
  | 'ENDED'
  | 'ASSIGNED'
  | 'REOPENED'
  | 'EXTENDED'
  | 'RECEIVED'
  | 'OBJECTED'
  | 'STARTED'
  | 'OPINION_GIVEN'
  | 'REPLIED'
  | 'EVALUATED'
  | 'VERIFIED'
  | 'CHASED'
  | 'INSTRUMENT_ISSUED'
  | 'INSTRUMENT_ANSWERED';

export type ThemeOfTheYearQueryVariables = Exact<{
  year?: number | null | undefined;
  since: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ThemeOfTheYearQuery = { readonly supervisionYears: ReadonlyArray<{ readonly year: number }> | null, readonly supervisionYear: { readonly year: number, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly isSample: boolean, readonly discipline: { readonly body: Body, readonly asOf: string, readonly inspection: { readonly inspections: number | null, readonly rectifications: number | null }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly courts: { readonly body: Body, readonly asOf: string, readonly mediation: { readonly referred: number | null, readonly succeeded: number | null }, readonly confirmation: { readonly applied: number | null, readonly granted: number | null }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly procuratorate: { readonly body: Body, readonly asOf: string, readonly juvenileProtection: { readonly supervisionOrders: number | null, readonly lawLectures: number | null, readonly assistanceCases: number | null }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null, readonly justice: { readonly body: Body, readonly asOf: string, readonly peoplesMediation: { readonly accepted: number | null, readonly settled: number | null }, readonly legalAid: { readonly applications: number | null, readonly granted: number | null }, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null }>, readonly campaigns: ReadonlyArray<{ readonly partner: Body, readonly planNo: string, readonly form: SupervisionForm, readonly status: CampaignStatus, readonly startedOn: string, readonly basisDoc: string | null, readonly theme: { readonly label: string, readonly labelEn: string } | null, readonly agreement: { readonly no: string, readonly title: string, readonly validTo: string } | null }>, readonly progress: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }>, readonly total: { readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }, readonly stages: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }>, readonly claims: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }>, readonly results: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }>, readonly partners: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> } | null, readonly due: { readonly list: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly proposalId: string, readonly no: string, readonly title: string, readonly unitName: string, readonly role: AssignmentRole, readonly status: HandlingStatus, readonly proposalStatus: SupervisionProposalStatus, readonly claimedOutcome: NormalisedOutcome | null, readonly verifiedResult: VerifiedResult | null, readonly clocks: ReadonlyArray<{ readonly ruleCode: string, readonly label: string, readonly dueOn: string, readonly satisfiedOn: string | null, readonly isOverdue: boolean, readonly isProvisional: boolean, readonly workdaysLeft: number | null, readonly explanation: string }> }> } } | null, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly proposalId: string, readonly no: string, readonly title: string }> } | null, readonly ofDiscipline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly proposalId: string, readonly no: string, readonly title: string }> } | null, readonly ofCourts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly proposalId: string, readonly no: string, readonly title: string }> } | null, readonly ofProcuratorate: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly proposalId: string, readonly no: string, readonly title: string }> } | null, readonly ofJustice: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly proposalId: string, readonly no: string, readonly title: string }> } | null, readonly commitments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly unitName: string, readonly text: string | null, readonly promisedOn: string, readonly dueOn: string, readonly proposal: { readonly id: string, readonly no: string, readonly title: string } | null, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> }> } | null } | null, readonly discipline: { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> } | null, readonly courts: { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> } | null, readonly procuratorate: { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> } | null, readonly justice: { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> } | null, readonly caseStories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly text: string, readonly publishedOn: string | null, readonly place: { readonly name: string } | null }> } | null };

type Part_CourtsThemeContribution_Fragment = { readonly body: Body, readonly asOf: string, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

type Part_DisciplineThemeContribution_Fragment = { readonly body: Body, readonly asOf: string, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

type Part_JusticeThemeContribution_Fragment = { readonly body: Body, readonly asOf: string, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

type Part_ProcuratorateThemeContribution_Fragment = { readonly body: Body, readonly asOf: string, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> };

export type PartFragment =
  | Part_CourtsThemeContribution_Fragment
  | Part_DisciplineThemeContribution_Fragment
  | Part_JusticeThemeContribution_Fragment
  | Part_ProcuratorateThemeContribution_Fragment
;

export type WhyFragment = { readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null };

export type CountFragment = { readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number };

export type ByYearFragment = { readonly groups: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> };

export type ChangesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TimelineKind, readonly happenedOn: string, readonly body: Body, readonly unitName: string | null, readonly proposalId: string, readonly no: string, readonly title: string }> };

export type YearsSideBySideQueryVariables = Exact<{
  years?: ReadonlyArray<number> | number | null | undefined;
}>;


export type YearsSideBySideQuery = { readonly supervisionYears: ReadonlyArray<{ readonly year: number, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly isSample: boolean }> }> | null, readonly supervisionProgress: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }>, readonly groups: ReadonlyArray<{ readonly key: string | null, readonly proposals: number, readonly units: number, readonly overdue: number, readonly claimedDone: number, readonly verifiedDone: number }> } | null };

export const themeOfTheYear: Operation<ThemeOfTheYearQuery, ThemeOfTheYearQueryVariables> = { name: 'ThemeOfTheYear', id: 'sha256:d438749828abc9a79d528d04a70d11c65722a9119cc5cef1bd43eb0023bc3130' };
export const yearsSideBySide: Operation<YearsSideBySideQuery, YearsSideBySideQueryVariables> = { name: 'YearsSideBySide', id: 'sha256:73fec1e46b29dccf4be47bc43ff10c1ebee94f326501f241c2e7e784709d95d0' };
