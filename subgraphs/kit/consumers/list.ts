import type { Consumer } from '../define-consumer.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { whenAssignmentTold } from './when-assignment-told.ts';
import { whenGrantTold } from './when-grant-told.ts';
import { whenHandlingTold } from './when-handling-told.ts';
import { whenInstrumentTold } from './when-instrument-told.ts';

/** What a body reacts to: what every body does, and its own. */
export const consumersOf = ({ consumers }: Pick<Subgraph, 'consumers'>): Consumer[] =>
  [whenAssignmentTold, whenGrantTold, whenHandlingTold, whenInstrumentTold, ...consumers] as unknown as Consumer[];
