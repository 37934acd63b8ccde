import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '#kit';
import type { PublishedReport } from './published-report.entity.ts';
import { type Asked, differences, valuesByDivision, valuesNow, valuesThen } from './recipe-sql.ts';

/** A record by which a figure differs from what was known when the report was made. */
export interface Difference {
  readonly code: string;
  readonly recordId: string;
  readonly label: string;
  readonly heldOn: string;
  readonly recordedAt: Date;
  readonly change: number;
  readonly kind: DifferenceKind;
}

export const differenceKinds = ['LATE_ENTRY', 'NO_LONGER_COUNTED', 'CORRECTED'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The days between which a report counts. */
export type Span = Pick<PublishedReport, 'asOf' | 'firstDay' | 'knownAt'>;

const askedOf = ({ asOf, firstDay, knownAt }: Span): Asked => [asOf, firstDay, knownAt ?? new Date(0)];

type Valued = { readonly code: string; readonly value: number };

/** Every figure by its code, as known now or, where an instant is named, as it was known then. */
export async function computeFigures(em: EntityManager, span: Span, isThen = false): Promise<Map<string, number>> {
  const rows = await em.execute<Valued[]>(isThen ? valuesThen : valuesNow, [...askedOf(span)]);
  return new Map(rows.map(({ code, value }) => [code, value]));
}

/** The figures of a report as known now; one statement, however many figures ask. */
export const figuresOf = (context: Context, report: PublishedReport): Promise<Map<string, number>> =>
  context.once(`figures ${report.id}`, () => computeFigures(context.em, report));

/** The figures of a report by division; one statement, however many figures ask. */
export const divisionsOf = (
  context: Context,
  report: PublishedReport,
): Promise<readonly (Valued & { readonly division: string })[]> =>
  context.once(`figures by division ${report.id}`, () => context.em.execute(valuesByDivision, [...askedOf(report)]));

/** What has changed since the figures of a report were taken; one statement, however many figures ask. */
export const differencesOf = (context: Context, report: PublishedReport): Promise<readonly Difference[]> =>
  context.once(`differences ${report.id}`, async () => {
    if (!report.knownAt) return [];
    const rows = await context.em.execute<DifferenceRow[]>(differences, [...askedOf(report)]);
    return rows.map(({ record_id, held_on, recorded_at, ...row }) => ({
      ...row,
      recordId: record_id,
      heldOn: held_on,
      recordedAt: new Date(recorded_at),
    }));
  });

type DifferenceRow = Pick<Difference, 'code' | 'label' | 'change' | 'kind'> &
  Readonly<Record<'record_id' | 'held_on' | 'recorded_at', string>>;
