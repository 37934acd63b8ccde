import type { Mechanism } from '../mechanism.ts';
import { DivisionResolver } from './division.resolver.ts';

/** 行政区划: they come from the file of the cell, not from the database. */
export const divisions: Mechanism = {
  entities: [],
  resolvers: [DivisionResolver],
  commands: [],
  nouns: [],
  publications: [],
};
