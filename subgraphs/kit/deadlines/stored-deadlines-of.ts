import type { Subgraph } from '../define-subgraph.ts';
import { handlingDeadline } from '../handling/handling-deadline.ts';
import { receivedInstrumentDeadline } from '../received/received-instrument-deadline.ts';
import type { StoredDeadline } from './stored-deadline.ts';

/** The deadlines that a body stores: what every body has, and its own. */
export const storedDeadlinesOf = ({ storedDeadlines = [] }: Pick<Subgraph, 'storedDeadlines'>): StoredDeadline[] => [
  handlingDeadline,
  receivedInstrumentDeadline,
  ...storedDeadlines,
];
