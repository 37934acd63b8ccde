import { definePolicy, officers, openToPartners } from '#kit';
import { PracticalDeedEntity } from './practical-deed.entity.ts';

/** What was done for the people is public; who is near it records it, the office corrects and withdraws. */
export const practicalDeedPolicy = definePolicy(PracticalDeedEntity, {
  read: openToPartners,
  actions: {
    record: officers('clerk', 'station-head'),
    correct: officers('clerk', 'station-head'),
    withdraw: officers('clerk'),
  },
});
