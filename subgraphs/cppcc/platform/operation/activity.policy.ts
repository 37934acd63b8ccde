import { definePolicy, officers, openToPartners } from '#kit';
import { ActivityEntity } from './activity.entity.ts';

/** The published report counts activities, so everybody may see them; heads of stations enter their own. */
export const activityPolicy = definePolicy(ActivityEntity, {
  read: openToPartners,
  actions: {
    record: officers('clerk', 'station-head'),
    correct: officers('clerk', 'station-head'),
    withdraw: officers('clerk'),
  },
});
