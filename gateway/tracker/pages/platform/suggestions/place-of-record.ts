import type { ProvenanceKind } from './operations.generated.ts';

/** The pages of the kinds of records that have one. */
const pages: Readonly<Partial<Record<ProvenanceKind, string>>> = {
  MICRO_SUGGESTION: '/platform/suggestions/',
  SUPERVISION_PROPOSAL: '/proposals/',
};

/** Where a record on the way of a matter can be opened; undefined where it has no page. */
export const placeOfRecord = (kind: ProvenanceKind, id: string): string | undefined =>
  pages[kind] && `${pages[kind]}${id}`;
