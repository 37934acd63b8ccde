/** A map that holds so many entries at most: what was used longest ago is forgotten first. */
export class BoundedCache<Key, Value> {
  readonly #entries = new Map<Key, Value>();

  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#most) this.#entries.delete(this.#entries.keys().next().value as Key);
  }

  /** What is kept under a key, made where nothing is. */
  getOrMake(key: Key, make: () => Value): Value {
    const kept = this.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.set(key, made);
    return made;
  }

  delete(key: Key): void {
    this.#entries.delete(key);
  }

  /** All values, those used last first. */
  values(): Value[] {
    return [...this.#entries.values()].reverse();
  }
}
