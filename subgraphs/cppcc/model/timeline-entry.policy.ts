import { definePolicy } from '#kit';
import { concernedClasses } from './concerned-classes.ts';
import { TimelineEntryEntity } from './timeline-entry.entity.ts';
import { copiedKinds, type TimelineKind } from './timeline-entry.sources.ts';

/** What tells the day on which another body's instrument was answered. */
const answerKinds: readonly TimelineKind[] = ['INSTRUMENT_ANSWERED'];

/** 时间线: partners know of it, its words are for those whom the proposal concerns. */
export const timelineEntryPolicy = definePolicy(TimelineEntryEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { kind: { $nin: [...copiedKinds] } }),
  copies: () => ({
    owner: 'body',
    noun: 'about',
    others: { kind: { $nin: [...copiedKinds] } },
    isOther: ({ kind }) => !copiedKinds.includes(kind),
    telling: { others: { kind: { $nin: [...answerKinds] } }, field: 'repliedOn' },
    fields: {},
  }),
  confidential: {
    zh: '时间线',
    en: 'dated facts',
    classes: concernedClasses,
    fields: {
      kind: 'row',
      proposalId: 'row',
      parties: 'row',
      happenedOn: 'row',
      body: 'row',
      unitName: 'row',
      no: 'row',
      title: 'row',
      year: 'row',
      themeId: 'row',
      partner: 'row',
      about: 'text',
    },
    derived: ['withheld'],
    narrowedBy: { themeIds: 'themeId', years: 'year', isPartyOnly: 'parties' },
  },
});
