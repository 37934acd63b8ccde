import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { microSupervisionCommands, microSupervisionPublication } from './micro-supervision.commands.ts';
import { MicroSupervisionEntity } from './micro-supervision.entity.ts';
import { microSupervision } from './micro-supervision.record.ts';
import { SupervisionActEntity } from './supervision-act.entity.ts';
import { SupervisionByFormResolver } from './supervision-by-form.resolver.ts';

/** 监督形式: supervision of members on a small scale, and all forms side by side. */
export const formsOfSupervision: Mechanism = {
  entities: [MicroSupervisionEntity, SupervisionActEntity],
  resolvers: [
    recordResolver(microSupervision, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordCounts(microSupervision, {
      DIVISION: ['region', '行政区划', 'division'],
      STATUS: ['status', '状态', 'whether they stand'],
    }),
    listsOn(workPlace.type, {
      microSupervisions: { of: microSupervision, by: 'placeId', zh: '委员微监督', en: 'Its small-scale supervision' },
    }),
    SupervisionByFormResolver,
    mutationsOf(
      { name: 'MicroSupervision', type: microSupervision.type, zh: '微监督', en: 'record' },
      microSupervisionCommands,
    ),
  ],
  commands: microSupervisionCommands,
  nouns: [],
  publications: [microSupervisionPublication],
};
