import type { Body } from '#schema/registry.ts';

/** How a body took part in an answer. */
export type SourceState = 'LIVE' | 'UNREACHABLE';

/** One line of `extensions.sources`. */
export interface Source {
  /** As in the schema's enum `Body`. */
  readonly body: string;
  readonly state: SourceState;
  readonly asOf: string | null;
}

/** Remembers, for one request, which bodies were asked and whether they answered; one failure marks the body. */
export class Sources {
  readonly #states = new Map<Body, Source>();

  live(body: Body): void {
    if (!this.#states.has(body)) this.#note(body, 'LIVE', new Date().toISOString());
  }

  unreachable(body: Body): void {
    this.#note(body, 'UNREACHABLE', null);
  }

  list(): Source[] {
    return [...this.#states.values()].sort((one, other) => one.body.localeCompare(other.body, 'en'));
  }

  #note(body: Body, state: SourceState, asOf: string | null): void {
    this.#states.set(body, { body: body.toUpperCase(), state, asOf });
  }
}
