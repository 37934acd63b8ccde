// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DivisionKind =
  | 'DISTRICT'
  | 'BANNER'
  | 'COUNTY'
  | 'STATISTICAL_ZONE';

export type AnalysisChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalysisChoicesQuery = { readonly agreements: ReadonlyArray<{ readonly isSample: boolean }> | null, readonly supervisionYears: ReadonlyArray<{ readonly year: number, readonly themes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string, readonly labelEn: string }> }> | null, readonly handlingUnits: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string, readonly kind: DivisionKind }> | null };

export type MeasuresOfThemeQueryVariables = Exact<{
  themeId: string | number;
}>;


export type MeasuresOfThemeQuery = { readonly courts: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }> | null, readonly discipline: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }> | null, readonly procuratorate: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }> | null, readonly justice: ReadonlyArray<{ readonly code: string, readonly label: string, readonly labelEn: string }> | null };

export type MeasureFragment = { readonly code: string, readonly label: string, readonly labelEn: string };

export const analysisChoices: Operation<AnalysisChoicesQuery, AnalysisChoicesQueryVariables> = { name: 'AnalysisChoices', id: 'sha256:d641b2d70ceb58f6810ae584ca39a275888a70ce4d763e34646d8c0a4fb34b1a' };
export const measuresOfTheme: Operation<MeasuresOfThemeQuery, MeasuresOfThemeQueryVariables> = { name: 'MeasuresOfTheme', id: 'sha256:626b79ce1e81fb57e16821ce27e8ac0fc7f6f120c68ca10c3f249ba1dd8f38fb' };
