import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { deedTargetLifecycle } from './deed-target.lifecycle.ts';

/** 办实事目标: how many deeds were announced, and where that was said. It is no figure of a report. */
export const DeedTargetEntity = defineEntity({
  name: 'DeedTarget',
  tableName: 'deed_target',
  properties: {
    ...livingProperties,
    title: p.string(),
    count: p.integer(),
    /** The time in which they are to be done, in the words of the source. */
    term: p.string(),
    /** From which day deeds are set beside it. */
    countsFrom: p.date(),
    source: p.string(),
    announcedOn: p.date(),
    endedOn: p.date().nullable(),
    status: p.enum(deedTargetLifecycle.statuses),
  },
  indexes: [{ properties: ['announcedOn', 'id'] }],
});

export type DeedTarget = InferEntity<typeof DeedTargetEntity>;
