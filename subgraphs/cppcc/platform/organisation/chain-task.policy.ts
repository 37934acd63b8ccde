import { definePolicy, officers } from '#kit';
import { ChainTaskEntity } from './chain-task.entity.ts';

/** Tasks within the CPPCC are its own business: other bodies do not learn that there are any. */
export const chainTaskPolicy = definePolicy(ChainTaskEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    route: officers('clerk', 'leader'),
    report: officers('clerk', 'station-head'),
    sendBack: officers('clerk', 'leader'),
    accept: officers('clerk', 'leader'),
  },
});
