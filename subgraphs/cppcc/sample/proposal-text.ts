import type { UnitCode } from './units.ts';

/** One sample proposal as its authors would have written it; numbers and dates are given in `published.ts`. */
export interface ProposalText {
  readonly title: string;
  /** Problems and suggestions correspond one to one. */
  readonly points: readonly { readonly problem: string; readonly suggestion: string }[];
  readonly lead: UnitCode;
  readonly coHandlers: readonly UnitCode[];
}
