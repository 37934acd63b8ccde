import { definePolicy, officers } from '#kit';
import { OpenReviewEntity } from './open-review.entity.ts';

/** What the CPPCC decides of its work places is its own. */
export const openReviewPolicy = definePolicy(OpenReviewEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: { decide: officers('leader'), revise: officers('leader') },
});
