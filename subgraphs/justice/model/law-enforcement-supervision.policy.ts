import { definePolicy, openToPartners } from '#kit';
import { LawEnforcementSupervisionEntity } from './law-enforcement-supervision.entity.ts';

/** 行政执法监督意见: partners see that it exists and whether it was answered; the body's own officers keep it. */
export const lawEnforcementSupervisionPolicy = definePolicy(LawEnforcementSupervisionEntity, {
  read: openToPartners,
  actions: {
    recordReply: (viewer) => viewer.isOwn && (viewer.roles.includes('clerk') || viewer.roles.includes('liaison')),
  },
});
