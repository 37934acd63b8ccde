import type { Source } from './answer.ts';

/** What is known of the bodies at this moment, out of all answers so far. */
export interface BodyState {
  /** The bodies that did not answer when they were last asked, and since when their data is known. */
  readonly away: readonly { readonly body: string; readonly lastGoodAt: string | null }[];
  /** Whether sample records were among what was answered. */
  readonly hasSample: boolean;
}

const place = 'xietong-last-good';

/** Notes how the bodies took part in the answers; remembers for this browser when each was last heard. */
export class BodyBoard {
  #state: BodyState = { away: [], hasSample: false };
  readonly #lastGood = new Map<string, string>(Object.entries(read()));
  readonly #away = new Set<string>();
  #hasSample = false;
  readonly #listeners = new Set<() => void>();

  readonly state = (): BodyState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Notes the sources of an answer. */
  note(sources: readonly Source[]): void {
    for (const { body, state, asOf } of sources) {
      if (state === 'UNREACHABLE') this.#away.add(body);
      else if (state !== 'SNAPSHOT') this.#away.delete(body);
      if (state === 'LIVE' && asOf) this.#hear(body, asOf);
    }
    window.localStorage.setItem(place, JSON.stringify(Object.fromEntries(this.#lastGood)));
    this.#become();
  }

  /** Notes as of when a body's part is known to the tracker. */
  noteKnown(known: readonly { readonly body: string; readonly asOf?: string | null | undefined }[]): void {
    for (const { body, asOf } of known) if (asOf) this.#hear(body, asOf);
    this.#become();
  }

  #hear(body: string, asOf: string): void {
    const before = this.#lastGood.get(body);
    if (!before || before < asOf) this.#lastGood.set(body, asOf);
  }

  /** Notes that sample records were among what was answered. */
  noteSample(): void {
    this.#hasSample = true;
    this.#become();
  }

  #become(): void {
    const away = [...this.#away].sort().map((body) => ({ body, lastGoodAt: this.#lastGood.get(body) ?? null }));
    const state = { away, hasSample: this.#hasSample };
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(window.localStorage.getItem(place) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
