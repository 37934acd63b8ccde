import { definePolicy, officers, openToPartners } from '#kit';
import { LawEnforcementSupervisionEntity } from './law-enforcement-supervision.entity.ts';

const isKeeper = officers('clerk', 'liaison');

/** 行政执法监督意见: partners see that it exists and whether it was answered; the body's own officers keep it. */
export const lawEnforcementSupervisionPolicy = definePolicy(LawEnforcementSupervisionEntity, {
  read: openToPartners,
  actions: {
    recordReply: (viewer) => viewer.isHub || isKeeper(viewer),
  },
});
