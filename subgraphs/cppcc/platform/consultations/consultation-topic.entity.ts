import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { consultationTopicLifecycle } from './consultation-topic.lifecycle.ts';
import { linkedKinds } from './consultation-words.ts';

/** 协商议题: what is consulted on over many activities, and the kind of consultation that it joins with. */
export const ConsultationTopicEntity = defineEntity({
  name: 'ConsultationTopic',
  tableName: 'consultation_topic',
  properties: {
    ...livingProperties,
    title: p.string(),
    year: p.integer(),
    linkedKind: p.enum(linkedKinds),
    setOn: p.date(),
    /** What it came to. */
    conclusion: p.text().nullable(),
    concludedOn: p.date().nullable(),
    status: p.enum(consultationTopicLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'year', 'title'] }],
  indexes: [{ properties: ['setOn', 'id'] }, { properties: ['linkedKind', 'setOn'] }],
});

export type ConsultationTopic = InferEntity<typeof ConsultationTopicEntity>;
