import { definePolicy, officers, openToPartners } from '#kit';
import { WorkPlaceEntity } from './work-place.entity.ts';

/** Where members can be met is public; the CPPCC's office opens and closes. */
export const workPlacePolicy = definePolicy(WorkPlaceEntity, {
  read: openToPartners,
  actions: { open: officers('clerk'), revise: officers('clerk'), close: officers('leader') },
});
