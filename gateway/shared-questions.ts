/** A question that is under way, and how many still wait for its answer. */
interface UnderWay<Answer> {
  readonly answer: Promise<Answer>;
  readonly end: AbortController;
  waiting: number;
}

/**
 * Questions to one body that are under way: who asks the very same one meanwhile waits for the same answer. A key must
 * say all that an answer depends on, who asks above all; after `forget` nobody joins a question that was asked before,
 * because its answer may be older than what has changed since.
 */
export class SharedQuestions<Answer> {
  #underWay = new Map<string, UnderWay<Answer>>();

  /** Waits for the answer, and asks if nobody does; the asking ends only when all who waited are gone. */
  async ask(key: string, signal: AbortSignal, begin: (end: AbortSignal) => Promise<Answer>): Promise<Answer> {
    signal.throwIfAborted();
    const shared = this.#underWay.get(key) ?? this.#begin(key, begin);
    shared.waiting += 1;
    const { promise: gone, reject } = Promise.withResolvers<never>();
    const leave = () => {
      reject(signal.reason);
      shared.waiting -= 1;
      if (shared.waiting > 0) return;
      this.#remove(key, shared);
      shared.end.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([shared.answer, gone]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Lets nobody join what is under way; those who wait for it go on waiting. */
  forget(): void {
    this.#underWay = new Map();
  }

  #begin(key: string, begin: (end: AbortSignal) => Promise<Answer>): UnderWay<Answer> {
    const end = new AbortController();
    const shared = { answer: begin(end.signal), end, waiting: 0 };
    this.#underWay.set(key, shared);
    const remove = () => this.#remove(key, shared);
    shared.answer.then(remove, remove);
    return shared;
  }

  #remove(key: string, shared: UnderWay<Answer>): void {
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
  }
}
