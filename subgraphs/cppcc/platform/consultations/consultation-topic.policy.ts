import { definePolicy, officers, openToPartners } from '#kit';
import { ConsultationTopicEntity } from './consultation-topic.entity.ts';

/** What is consulted on is public; leaders set and conclude it. */
export const consultationTopicPolicy = definePolicy(ConsultationTopicEntity, {
  read: openToPartners,
  actions: { set: officers('leader'), revise: officers('clerk'), conclude: officers('leader') },
});
