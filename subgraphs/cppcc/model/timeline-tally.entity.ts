import { defineEntity, p } from '@mikro-orm/core';
import { type AskedColumn, countsIn, type KeptCounts } from '#kit';
import { copiedKinds, type TimelineKind } from './timeline-entry.sources.ts';

/** 时间线计数: how many entries of each kind a day has, copies of other bodies' papers aside; kept by triggers of their tables. */
export const TimelineTallyEntity = defineEntity({
  name: 'TimelineTally',
  tableName: 'timeline_tally',
  properties: {
    cell: p.uuid().primary(),
    kind: p.string().length(32).$type<TimelineKind>(),
    happenedOn: p.date(),
    rows: p.integer(),
  },
  indexes: [{ properties: ['happenedOn', 'kind'] }],
});

const byKindAndDay = countsIn(TimelineTallyEntity);

/** How much happened, as far as the cells can tell: to whoever is shown no copies. */
export const timelineCounts: KeptCounts = {
  ...byKindAndDay,
  cellsFor: (asked) => (asked.some(isWithoutCopies) ? byKindAndDay.cellsFor(asked) : undefined),
};

function isWithoutCopies({ column, asked }: AskedColumn): boolean {
  const { $nin = [] } = (asked ?? {}) as { readonly $nin?: readonly TimelineKind[] };
  return column === 'kind' && copiedKinds.every((kind) => $nin.includes(kind));
}
