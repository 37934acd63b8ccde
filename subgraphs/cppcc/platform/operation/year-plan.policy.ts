import { definePolicy, officers } from '#kit';
import { YearPlanEntity } from './year-plan.entity.ts';

/** The plan of a place stays within the CPPCC. */
export const yearPlanPolicy = definePolicy(YearPlanEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    adopt: officers('clerk', 'station-head'),
    takeUp: officers('clerk', 'station-head'),
    conclude: officers('clerk', 'station-head'),
  },
});
