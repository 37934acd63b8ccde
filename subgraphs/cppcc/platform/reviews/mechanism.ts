import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { openReviewCommands, openReviewPublication } from './open-review.commands.ts';
import { OpenReviewEntity } from './open-review.entity.ts';
import { openReview } from './open-review.record.ts';
import { PlaceFactResolver } from './place-fact.resolver.ts';

/** 晾晒评比: the facts of work places side by side, and what people decide of them. */
export const reviews: Mechanism = {
  entities: [OpenReviewEntity],
  resolvers: [
    PlaceFactResolver,
    recordResolver(openReview, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordCounts(openReview, {
      YEAR: ['year', '年度', 'year'],
      DECISION: ['decision', '结论', 'decision'],
    }),
    listsOn(workPlace.type, {
      reviews: { of: openReview, by: 'placeId', zh: '历年评比结论', en: 'What was decided of it' },
    }),
    mutationsOf({ name: 'OpenReview', type: openReview.type, zh: '结论', en: 'decision' }, openReviewCommands),
  ],
  commands: openReviewCommands,
  nouns: [],
  publications: [openReviewPublication],
};
