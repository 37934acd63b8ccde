import { consultations } from './consultations/mechanism.ts';
import { cppccProposals } from './cppcc-proposals/mechanism.ts';
import { deeds } from './deeds/mechanism.ts';
import { demonstration } from './demonstration/mechanism.ts';
import { divisions } from './divisions/mechanism.ts';
import { facts } from './facts/mechanism.ts';
import { frame } from './frame/mechanism.ts';
import { measures } from './measures/mechanism.ts';
import type { Mechanism } from './mechanism.ts';
import { members } from './members/mechanism.ts';
import { operation } from './operation/mechanism.ts';
import { opinionReports } from './opinion-reports/mechanism.ts';
import { organisation } from './organisation/mechanism.ts';
import { outreach } from './outreach/mechanism.ts';
import { performance } from './performance/mechanism.ts';
import { provenance } from './provenance/mechanism.ts';
import { reports } from './reports/mechanism.ts';
import { reviews } from './reviews/mechanism.ts';
import { rules } from './rules/mechanism.ts';
import { suggestions } from './suggestions/mechanism.ts';
import { formsOfSupervision } from './supervision-forms/mechanism.ts';
import { workPlaces } from './work-places/mechanism.ts';

/** The mechanisms of the platform; a later one may build on earlier ones. */
const mechanisms: readonly Mechanism[] = [
  divisions,
  facts,
  frame,
  organisation,
  workPlaces,
  members,
  rules,
  demonstration,
  consultations,
  operation,
  outreach,
  measures,
  deeds,
  cppccProposals,
  suggestions,
  opinionReports,
  formsOfSupervision,
  provenance,
  reviews,
  performance,
  reports,
];

/** All mechanisms as one part of the CPPCC's manifest. */
export const platform: Mechanism = {
  entities: mechanisms.flatMap(({ entities }) => entities),
  resolvers: mechanisms.flatMap(({ resolvers }) => resolvers),
  commands: mechanisms.flatMap(({ commands }) => commands),
  nouns: mechanisms.flatMap(({ nouns }) => nouns),
  publications: mechanisms.flatMap(({ publications }) => publications),
};
