// Written by `npm run operations`; do not edit.
import type { Operation } from '#tracker/hub/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PlatformOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformOverviewQuery = { readonly agreements: ReadonlyArray<{ readonly isSample: boolean }> | null, readonly divisions: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string, readonly townships: { readonly subdistricts: number, readonly towns: number, readonly townships: number } | null }> | null, readonly stations: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly studios: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly vacancies: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly modes: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly vacantSeats: { readonly totalCount: number } | null, readonly sectors: ReadonlyArray<{ readonly name: string, readonly places: number, readonly isGap: boolean }> | null, readonly parties: ReadonlyArray<{ readonly name: string, readonly places: number, readonly isGap: boolean }> | null };

export const platformOverview: Operation<PlatformOverviewQuery, PlatformOverviewQueryVariables> = { name: 'PlatformOverview', id: 'sha256:1b488cd059825539328e81f2964d136cd90f40102906a02c006f8518d3215130' };
