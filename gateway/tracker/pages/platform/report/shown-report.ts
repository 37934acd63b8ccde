import type { ReportBesideLastQuery } from './operations.generated.ts';

/** A report as it is held against the records. */
export type ShownReport = NonNullable<ReportBesideLastQuery['report']>;
