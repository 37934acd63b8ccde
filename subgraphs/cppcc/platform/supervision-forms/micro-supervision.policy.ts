import { definePolicy, officers } from '#kit';
import { MicroSupervisionEntity } from './micro-supervision.entity.ts';

/** What members found is the CPPCC’s own until it becomes a suggestion or a proposal. */
export const microSupervisionPolicy = definePolicy(MicroSupervisionEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    record: officers('clerk', 'station-head'),
    correct: officers('clerk', 'station-head'),
    withdraw: officers('clerk'),
  },
});
