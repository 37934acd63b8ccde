import { definePolicy, officers } from '#kit';
import { CaseStoryEntity } from './case-story.entity.ts';

/** Drafts are the CPPCC's own; what is published is for everyone. */
export const caseStoryPolicy = definePolicy(CaseStoryEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { status: 'PUBLISHED' as const }),
  actions: {
    draft: officers('clerk', 'station-head'),
    revise: officers('clerk', 'station-head'),
    publish: officers('leader'),
    withdraw: officers('clerk', 'leader'),
  },
});
