import type { Body } from '#schema/registry.ts';

/** How a body took part in an answer. */
export type SourceState = 'LIVE' | 'SNAPSHOT' | 'NOT_PERMITTED' | 'UNREACHABLE';

/** One line of `extensions.sources`. */
export interface Source {
  /** As in the schema's enum `Body`. */
  readonly body: string;
  readonly state: SourceState;
  readonly asOf: string | null;
}

/** How much a state says against an answer: of two, the graver is told. */
const gravity: Readonly<Record<SourceState, number>> = {
  NOT_PERMITTED: 0,
  LIVE: 1,
  SNAPSHOT: 2,
  UNREACHABLE: 3,
};

/** Remembers, for one request, how each body took part: itself, by a copy that another keeps, or not at all. */
export class Sources {
  readonly #states = new Map<Body, Source>();

  live(body: Body): void {
    this.#note(body, 'LIVE', () => new Date().toISOString());
  }

  /** The body has answered, and all that was asked of it is closed to the caller. */
  notPermitted(body: Body): void {
    this.#note(body, 'NOT_PERMITTED');
  }

  snapshot(body: Body, asOf: string | null): void {
    this.#note(body, 'SNAPSHOT', () => asOf);
  }

  unreachable(body: Body): void {
    this.#note(body, 'UNREACHABLE');
  }

  list(): Source[] {
    return [...this.#states.values()].sort((one, other) => one.body.localeCompare(other.body, 'en'));
  }

  #note(body: Body, state: SourceState, asOf: () => string | null = () => null): void {
    const known = this.#states.get(body);
    if (known && gravity[known.state] >= gravity[state]) return;
    this.#states.set(body, { body: body.toUpperCase(), state, asOf: asOf() });
  }
}
