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

export type Body =
  | 'CPPCC'
  | 'DISCIPLINE'
  | 'COURTS'
  | 'PROCURATORATE'
  | 'JUSTICE';

export type ThemeStatus =
  | 'ANNOUNCED';

export type ThemeOfTheYearQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type ThemeOfTheYearQuery = { readonly supervisionYear: { readonly year: number, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly labelEn: string, readonly status: ThemeStatus, readonly discipline: { readonly asOf: string, readonly withheld: ReadonlyArray<{ readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null }> } | null }> } | null, readonly supervisionProgress: { readonly isComplete: boolean, readonly sources: ReadonlyArray<{ readonly body: Body, readonly asOf: string | null, readonly isFresh: boolean }> } | null };

export type WithheldFragment = { readonly field: string, readonly reason: WithheldReason, readonly basis: string, readonly agreementNo: string | null, readonly since: string | null, readonly reviewOn: string | null };

export const themeOfTheYear: Operation<ThemeOfTheYearQuery, ThemeOfTheYearQueryVariables> = { name: 'ThemeOfTheYear', id: 'sha256:04497850f6d49dadd862a70ee43c29c0572258f007d3fc05fd434492b95d72ae' };
