import { consultations } from './consultations/mechanism.ts';
import { divisions } from './divisions/mechanism.ts';
import { facts } from './facts/mechanism.ts';
import { measures } from './measures/mechanism.ts';
import type { Mechanism } from './mechanism.ts';
import { members } from './members/mechanism.ts';
import { operation } from './operation/mechanism.ts';
import { organisation } from './organisation/mechanism.ts';
import { outreach } from './outreach/mechanism.ts';
import { rules } from './rules/mechanism.ts';
import { workPlaces } from './work-places/mechanism.ts';

/** The mechanisms of the platform; a later one may build on earlier ones. */
const mechanisms: readonly Mechanism[] = [
  divisions,
  facts,
  organisation,
  workPlaces,
  members,
  rules,
  consultations,
  operation,
  outreach,
  measures,
];

/** All mechanisms as one part of the CPPCC's manifest. */
export const platform: Mechanism = {
  entities: mechanisms.flatMap(({ entities }) => entities),
  resolvers: mechanisms.flatMap(({ resolvers }) => resolvers),
  commands: mechanisms.flatMap(({ commands }) => commands),
  nouns: mechanisms.flatMap(({ nouns }) => nouns),
  publications: mechanisms.flatMap(({ publications }) => publications),
};
