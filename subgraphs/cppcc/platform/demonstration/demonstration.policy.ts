import { definePolicy, officers, openToPartners } from '#kit';
import { DemonstrationEntity } from './demonstration.entity.ts';

/** Which places are examples is public; leaders name them. */
export const demonstrationPolicy = definePolicy(DemonstrationEntity, {
  read: openToPartners,
  actions: { award: officers('leader'), revoke: officers('leader') },
});
