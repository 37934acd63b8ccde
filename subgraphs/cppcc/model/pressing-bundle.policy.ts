import { definePolicy, officers, openToPartners } from '#kit';
import { PressingBundleEntity } from './pressing-bundle.entity.ts';

const presser = officers('leader', 'inspection-office');

/** What is pressed together is open to every partner. */
export const pressingBundlePolicy = definePolicy(PressingBundleEntity, {
  read: openToPartners,
  actions: { open: presser, end: presser },
});
