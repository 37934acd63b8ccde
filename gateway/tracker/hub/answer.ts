import type { ToldError } from './hub-error.ts';

/** How a body took part in an answer. */
export interface Source {
  readonly body: string;
  readonly state: 'LIVE' | 'SNAPSHOT' | 'NOT_PERMITTED' | 'UNREACHABLE';
  readonly asOf: string | null;
}

/** What the hub answered: data, what it could not answer, and how each body took part. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly ToldError[];
  readonly sources: readonly Source[];
}
