import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { mustNotClose } from '../work-places/closing.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { CaseBookletResolver } from './case-booklet.resolver.ts';
import { caseStoryCommands, caseStoryPublication } from './case-story.commands.ts';
import { CaseStoryEntity } from './case-story.entity.ts';
import { caseStory } from './case-story.record.ts';
import { demonstrationCommands, demonstrationPublication, whileDemonstration } from './demonstration.commands.ts';
import { DemonstrationEntity } from './demonstration.entity.ts';
import { demonstrationPoint } from './demonstration.record.ts';

mustNotClose(whileDemonstration);

const place = { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } as const;

/** 示范带动和典型案例: the points of the region among those of the city among the work places, and what they show. */
export const demonstration: Mechanism = {
  entities: [DemonstrationEntity, CaseStoryEntity],
  resolvers: [
    recordResolver(demonstrationPoint, { place }),
    recordCounts(demonstrationPoint, {
      LEVEL: ['level', '级别', 'level'],
      DIVISION: ['region', '行政区划', 'division'],
      STATUS: ['status', '状态', 'whether it stands'],
    }),
    recordResolver(caseStory, { place }),
    listsOn(workPlace.type, {
      demonstrations: { of: demonstrationPoint, by: 'placeId', zh: '示范点命名', en: 'Its awards' },
      caseStories: { of: caseStory, by: 'placeId', zh: '典型案例', en: 'Its case stories' },
    }),
    CaseBookletResolver,
    mutationsOf(
      { name: 'Demonstration', type: demonstrationPoint.type, zh: '示范点', en: 'award' },
      demonstrationCommands,
    ),
    mutationsOf({ name: 'CaseStory', type: caseStory.type, zh: '典型案例', en: 'case story' }, caseStoryCommands),
  ],
  commands: [...demonstrationCommands, ...caseStoryCommands],
  nouns: [],
  publications: [demonstrationPublication, caseStoryPublication],
};
