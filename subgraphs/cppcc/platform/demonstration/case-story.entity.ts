import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { caseStoryLifecycle } from './case-story.lifecycle.ts';

/** 典型案例: what a work place did that others can learn from, with links to what shows it. */
export const CaseStoryEntity = defineEntity({
  name: 'CaseStory',
  tableName: 'case_story',
  properties: {
    ...livingProperties,
    title: p.string(),
    text: p.text(),
    placeId: p.uuid(),
    /** The activity and the suggestion that it rests on. */
    activityId: p.uuid().nullable(),
    suggestionId: p.uuid().nullable(),
    publishedOn: p.date().nullable(),
    withdrawalReason: p.text().nullable(),
    status: p.enum(caseStoryLifecycle.statuses),
  },
  indexes: [
    { properties: ['publishedOn', 'id'] },
    { properties: ['recordedAt', 'id'] },
    { properties: ['placeId', 'recordedAt', 'id'] },
    { properties: ['activityId'] },
    { properties: ['suggestionId'] },
  ],
});

export type CaseStory = InferEntity<typeof CaseStoryEntity>;
