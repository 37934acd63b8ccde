import { definePolicy, hubOnly, officers } from '#kit';
import { ProjectListEntryEntity } from './project-list-entry.entity.ts';

/** What a place means to do stays within the CPPCC; what it has done is told as activities. */
export const projectListEntryPolicy = definePolicy(ProjectListEntryEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    list: officers('clerk', 'station-head'),
    plan: hubOnly,
    finish: officers('clerk', 'station-head'),
    drop: officers('clerk', 'station-head'),
  },
});
