import { definePolicy, hubOnly, officers, officersOrHub } from '#kit';
import { DemandEntity } from './demand.entity.ts';

/** What people ask for at a place stays within the CPPCC until it becomes a suggestion or a report. */
export const demandPolicy = definePolicy(DemandEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    voice: officers('clerk', 'station-head', 'member'),
    takeUp: officersOrHub('clerk', 'station-head'),
    release: hubOnly,
    withdraw: officers('clerk', 'station-head'),
  },
});
