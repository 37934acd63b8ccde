import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { DeedProgressResolver } from './deed-progress.resolver.ts';
import { deedTargetCommands, deedTargetPublication } from './deed-target.commands.ts';
import { DeedTargetEntity } from './deed-target.entity.ts';
import { deedTarget } from './deed-target.record.ts';
import { practicalDeedCommands, practicalDeedPublication } from './practical-deed.commands.ts';
import { PracticalDeedEntity } from './practical-deed.entity.ts';
import { practicalDeed } from './practical-deed.record.ts';

/** 为民办实事: what was done for whom and where, and beside it the target that was announced. */
export const deeds: Mechanism = {
  entities: [PracticalDeedEntity, DeedTargetEntity],
  resolvers: [
    recordResolver(practicalDeed, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordCounts(practicalDeed, {
      GROUP: ['group', '受益群体', 'for whom'],
      BAND: ['band', '受益人数的档次', 'about how many it helped'],
      DIVISION: ['region', '行政区划', 'division'],
      STATUS: ['status', '状态', 'whether the record stands'],
    }),
    recordResolver(deedTarget),
    listsOn(workPlace.type, { deeds: { of: practicalDeed, by: 'placeId', zh: '为民办实事', en: 'Its deeds' } }),
    DeedProgressResolver,
    mutationsOf({ name: 'PracticalDeed', type: practicalDeed.type, zh: '实事', en: 'deed' }, practicalDeedCommands),
    mutationsOf({ name: 'DeedTarget', type: deedTarget.type, zh: '目标', en: 'target' }, deedTargetCommands),
  ],
  commands: [...practicalDeedCommands, ...deedTargetCommands],
  nouns: [],
  publications: [practicalDeedPublication, deedTargetPublication],
};
