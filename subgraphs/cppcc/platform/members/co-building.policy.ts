import { definePolicy, hubOnly, officers, openToPartners } from '#kit';
import { CoBuildingEntity } from './co-building.entity.ts';

/** Which organisations build a place together is public. */
export const coBuildingPolicy = definePolicy(CoBuildingEntity, {
  read: openToPartners,
  actions: { begin: officers('clerk'), end: officers('clerk'), release: hubOnly },
});
