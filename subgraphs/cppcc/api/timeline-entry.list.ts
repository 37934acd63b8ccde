import type { List } from '#kit';
import type { TimelineEntry } from '../model/timeline-entry.entity.ts';
import { timelineEntryPolicy } from '../model/timeline-entry.policy.ts';
import { timelineCounts } from '../model/timeline-tally.entity.ts';
import type { TimelineFilter } from './timeline-entry.input.ts';

/** Dated facts that meet a filter, the newest at the head. */
export const timelineList = ({ since, until, year, themeId, partner }: TimelineFilter): List<TimelineEntry> => ({
  policy: timelineEntryPolicy,
  counts: timelineCounts,
  order: [
    ['happenedOn', 'desc'],
    ['proposalId', 'desc'],
    ['id', 'desc'],
  ],
  where: {
    happenedOn: { $gte: since, ...(until && { $lte: until }) },
    ...(year != null && { year }),
    ...(themeId && { themeId }),
    ...(partner && { partner }),
  },
});
