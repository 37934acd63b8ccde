import type { Body } from '#schema/registry.ts';

/** How a body took part in an answer. */
export type SourceState = 'LIVE' | 'SNAPSHOT' | 'UNREACHABLE';

/** One line of `extensions.sources`. */
export interface Source {
  /** As in the schema's enum `Body`. */
  readonly body: string;
  readonly state: SourceState;
  readonly asOf: string | null;
}

/** How much a state says against an answer: of two, the graver is told. */
const gravity: Readonly<Record<SourceState, number>> = { LIVE: 0, SNAPSHOT: 1, UNREACHABLE: 2 };

/** Remembers, for one request, how each body took part: itself, by a copy that another keeps, or not at all. */
export class Sources {
  readonly #states = new Map<Body, Source>();

  live(body: Body): void {
    this.#note(body, 'LIVE', new Date().toISOString());
  }

  snapshot(body: Body, asOf: string | null): void {
    this.#note(body, 'SNAPSHOT', asOf);
  }

  unreachable(body: Body): void {
    this.#note(body, 'UNREACHABLE', null);
  }

  list(): Source[] {
    return [...this.#states.values()].sort((one, other) => one.body.localeCompare(other.body, 'en'));
  }

  #note(body: Body, state: SourceState, asOf: string | null): void {
    const known = this.#states.get(body);
    if (known && gravity[known.state] >= gravity[state]) return;
    this.#states.set(body, { body: body.toUpperCase(), state, asOf });
  }
}
