import type { Mechanism } from '../mechanism.ts';
import { FactVersionEntity } from './fact-version.entity.ts';

/** 双时态事实: facts that a published figure counts carry the day on which they held, and what was known of them when. */
export const facts: Mechanism = {
  entities: [FactVersionEntity],
  resolvers: [],
  commands: [],
  nouns: [],
  publications: [],
};
