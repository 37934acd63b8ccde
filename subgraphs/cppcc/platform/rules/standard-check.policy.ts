import { definePolicy, officers } from '#kit';
import { StandardCheckEntity } from './standard-check.entity.ts';

/** How a place judges itself stays within the CPPCC. */
export const standardCheckPolicy = definePolicy(StandardCheckEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: { record: officers('clerk', 'station-head'), correct: officers('clerk', 'station-head') },
});
