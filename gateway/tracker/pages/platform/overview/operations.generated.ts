// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PlatformOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformOverviewQuery = { readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string, readonly townships: { readonly subdistricts: number, readonly towns: number, readonly townships: number } | null }> | null, readonly stations: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly studios: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly vacancies: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly modes: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly vacantSeats: { readonly totalCount: number } | null, readonly sectors: ReadonlyArray<{ readonly name: string, readonly places: number, readonly isGap: boolean }> | null, readonly parties: ReadonlyArray<{ readonly name: string, readonly places: number, readonly isGap: boolean }> | null };

export const platformOverview: Operation<PlatformOverviewQuery, PlatformOverviewQueryVariables> = { name: 'PlatformOverview', id: 'sha256:baf4a4a6a46fa0670e1b1f2e9ca60bb456b011c7ebf1e4b146698663f1f11218' };
