import { definePolicy, officers, openToPartners } from '#kit';
import { ContactMeasureEntity } from './contact-measure.entity.ts';

/** The published report counts the measures, so everybody may see them and how far they are. */
export const contactMeasurePolicy = definePolicy(ContactMeasureEntity, {
  read: openToPartners,
  actions: {
    plan: officers('clerk'),
    revise: officers('clerk'),
    begin: officers('clerk'),
    complete: officers('clerk'),
  },
});
