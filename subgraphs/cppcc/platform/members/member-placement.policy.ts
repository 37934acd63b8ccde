import { definePolicy, hubOnly, officers } from '#kit';
import { MemberPlacementEntity } from './member-placement.entity.ts';

/** Which member is where stays within the CPPCC. */
export const memberPlacementPolicy = definePolicy(MemberPlacementEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: { begin: officers('clerk'), end: officers('clerk'), release: hubOnly },
});
