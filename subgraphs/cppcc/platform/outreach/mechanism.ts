import type { Mechanism } from '../mechanism.ts';
import { OutreachFigureResolver } from './outreach-figure.resolver.ts';

/** 委员宣讲团、委员讲堂、书香政协: brands and series are columns of the activities; here they are summed up. */
export const outreach: Mechanism = {
  entities: [],
  resolvers: [OutreachFigureResolver],
  commands: [],
  nouns: [],
  publications: [],
};
