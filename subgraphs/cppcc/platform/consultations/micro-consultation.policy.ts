import { definePolicy, officers, openToPartners } from '#kit';
import { MicroConsultationEntity } from './micro-consultation.entity.ts';

/** The published report counts them, so everybody may see them; heads of stations enter their own. */
export const microConsultationPolicy = definePolicy(MicroConsultationEntity, {
  read: openToPartners,
  actions: {
    record: officers('clerk', 'station-head'),
    correct: officers('clerk', 'station-head'),
    followUp: officers('clerk', 'station-head'),
    withdraw: officers('clerk'),
  },
});
