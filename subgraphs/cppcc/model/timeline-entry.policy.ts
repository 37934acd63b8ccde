import { definePolicy } from '#kit';
import { concernedClasses } from './concerned-classes.ts';
import { TimelineEntryEntity, type TimelineKind } from './timeline-entry.entity.ts';

/** What the CPPCC has from other bodies' feeds; partners ask those bodies themselves. */
const copied: TimelineKind[] = ['INSTRUMENT_ISSUED', 'INSTRUMENT_ANSWERED'];

/** 时间线: partners know of it, its words are for those whom the proposal concerns. */
export const timelineEntryPolicy = definePolicy(TimelineEntryEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { kind: { $nin: copied } }),
  copies: () => ({
    owner: 'body',
    noun: 'about',
    others: { kind: { $nin: copied } },
    isOther: ({ kind }) => !copied.includes(kind),
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
