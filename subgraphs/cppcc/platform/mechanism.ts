import type { Subgraph } from '#kit';

/** One mechanism of the platform: its kinds of records, what may be done with them, and how they are seen. */
export type Mechanism = Pick<Subgraph, 'entities' | 'resolvers' | 'commands' | 'nouns' | 'publications'>;
