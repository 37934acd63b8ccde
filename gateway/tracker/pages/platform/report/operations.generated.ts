// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PublishedReportStatus =
  | 'PREPARED'
  | 'PUBLISHED'
  | 'LOCKED';

export type FigureCode =
  | 'WORK_PLACES'
  | 'STATIONS'
  | 'SECTOR_STUDIOS'
  | 'PARTY_STUDIOS'
  | 'ORGANISATION_STUDIOS'
  | 'TASK_STUDIOS'
  | 'AGREEMENTS'
  | 'CAMPAIGN_YEARS'
  | 'SUPERVISION_PROPOSALS'
  | 'MICRO_SUGGESTIONS'
  | 'OPINION_REPORTS'
  | 'PRACTICAL_DEEDS'
  | 'DEMONSTRATIONS'
  | 'PARTY_DEMONSTRATIONS'
  | 'MEASURES'
  | 'SPEECH_SESSIONS'
  | 'CONGRESS_SESSIONS'
  | 'LECTURE_SESSIONS'
  | 'OUTREACH_AUDIENCE'
  | 'THEME_CLASSES'
  | 'TOPIC_ACTIVITIES'
  | 'PRESSED_PROPOSALS'
  | 'MICRO_CONSULTATIONS';

export type ReportDifferenceKind =
  | 'LATE_ENTRY'
  | 'NO_LONGER_COUNTED'
  | 'CORRECTED';

export type LockPublishedReportInput = {
  readonly idempotencyKey?: string | number | null | undefined;
  readonly id: string | number;
  readonly expectedVersion: number;
};

export type LockReportMutationVariables = Exact<{
  input: LockPublishedReportInput;
}>;


export type LockReportMutation = { readonly lockPublishedReport: { readonly publishedReport: { readonly id: string, readonly status: PublishedReportStatus } } | null };

export type ReportBesideLastQueryVariables = Exact<{
  asOf: string;
  last: string;
  hasLast: boolean;
}>;


export type ReportBesideLastQuery = { readonly report: { readonly id: string, readonly version: number, readonly title: string, readonly asOf: string, readonly firstDay: string, readonly source: string | null, readonly publishedOn: string | null, readonly knownAt: string | null, readonly status: PublishedReportStatus, readonly isSample: boolean, readonly allowedActions: ReadonlyArray<string>, readonly figures: ReadonlyArray<{ readonly code: FigureCode, readonly label: string, readonly recipe: string, readonly published: string, readonly computed: number, readonly locked: number | null, readonly matches: boolean, readonly byDivision: ReadonlyArray<{ readonly division: string, readonly value: number }>, readonly differences: ReadonlyArray<{ readonly kind: ReportDifferenceKind, readonly recordId: string | null, readonly label: string | null, readonly heldOn: string, readonly recordedAt: string, readonly change: number }> }> } | null, readonly last?: { readonly asOf: string, readonly title: string, readonly figures: ReadonlyArray<{ readonly code: FigureCode, readonly published: string, readonly computed: number, readonly locked: number | null }> } | null, readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string }> | null };

export type ReportListQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportListQuery = { readonly publishedReports: { readonly nodes: ReadonlyArray<{ readonly isSample: boolean, readonly id: string, readonly asOf: string, readonly title: string, readonly status: PublishedReportStatus }> } | null };

export const lockReport: Operation<LockReportMutation, LockReportMutationVariables> = { name: 'LockReport', id: 'sha256:0688a1eed09a4a4cb9e78c656d3182b1e024f8b6eba023e483cc5c18f9bbfe73' };
export const reportBesideLast: Operation<ReportBesideLastQuery, ReportBesideLastQueryVariables> = { name: 'ReportBesideLast', id: 'sha256:0142f5d2d85790df93b684e4b0951e559a868d729683d79a736931153f207c8a' };
export const reportList: Operation<ReportListQuery, ReportListQueryVariables> = { name: 'ReportList', id: 'sha256:d324007016e37b7ac233942ec15de5ce5c1aca281df2b012a00c1553cbbdf636' };
