import { definePolicy, officers, openToPartners } from '#kit';
import { DeedTargetEntity } from './deed-target.entity.ts';

/** A target that was announced is public; leaders set and end it. */
export const deedTargetPolicy = definePolicy(DeedTargetEntity, {
  read: openToPartners,
  actions: { set: officers('leader'), end: officers('leader') },
});
