import { dropToken, keepToken, takeToken } from './given-token.ts';
import { findSignIn, type SignIn } from './sign-in.ts';

/** Who asks, as the page shows it. */
export interface SessionState {
  readonly token: string | null;
  /** Whether one can sign in here; where one cannot, a token is asked for. */
  readonly canSignIn: boolean;
  /** What went wrong last: the hub refused the token, or the sign-in came to nothing. */
  readonly fault?: 'refused' | 'incomplete';
  /** How often one has found out who asks; what the hub showed to the one before is to be asked for again. */
  readonly opened: number;
}

/**
 * Whom a page asks as: whoever signed in, or whose token was given. `Draft` is what the page keeps over a sign-in; `page` is
 * the path that the issuer returns to.
 */
export class Session<Draft> {
  #state: SessionState = { token: null, canSignIn: false, opened: 0 };
  #opened = 0;
  #given: string | null = null;
  #signIn: SignIn<Draft> | undefined;
  readonly #listeners = new Set<() => void>();

  readonly page: string;

  constructor(page: string) {
    this.page = page;
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Finds out who asks; returns the draft of a page that was left for signing in. */
  async open(): Promise<Draft | undefined> {
    this.#opened += 1;
    try {
      const signIn = await this.#ensureSignIn();
      this.#given = takeToken(signIn?.takesTokens ?? true);
      if (this.#given) {
        this.#become({ token: this.#given, canSignIn: signIn !== undefined });
        return undefined;
      }
      const draft = await signIn?.complete();
      this.#become({ token: (await signIn?.token()) ?? null, canSignIn: signIn !== undefined });
      return draft;
    } catch {
      this.#become({ token: null, canSignIn: this.#signIn !== undefined, fault: 'incomplete' });
      return undefined;
    }
  }

  /** The token to ask with now. */
  async token(): Promise<string> {
    return this.#given ?? (await this.#signIn?.token()) ?? '';
  }

  /** Takes a token that was given by hand. */
  give(token: string): void {
    keepToken(token);
    void this.open();
  }

  /** Notes that the hub refused the token; one is asked to sign in again, or for another token. */
  async refuse(): Promise<void> {
    dropToken();
    this.#given = null;
    const signIn = await this.#ensureSignIn();
    this.#become({ token: null, canSignIn: signIn !== undefined, fault: 'refused' });
  }

  /** Leaves for the sign-in page. */
  async begin(draft: Draft): Promise<void> {
    await this.#signIn?.begin(draft).catch(() => this.#become({ ...this.#state, fault: 'incomplete' }));
  }

  /** Forgets who asks; whoever had signed in leaves for the sign-out page. */
  async end(): Promise<void> {
    const wasGiven = this.#given !== null;
    dropToken();
    if (wasGiven) await this.open();
    else await this.#signIn?.end().catch(() => this.#become({ token: null, canSignIn: true }));
  }

  async #ensureSignIn(): Promise<SignIn<Draft> | undefined> {
    if (this.#signIn) return this.#signIn;
    this.#signIn = await findSignIn(this.page);
    this.#signIn?.onRenewed((token) => {
      if (!this.#given) this.#become({ token, canSignIn: true });
    });
    return this.#signIn;
  }

  #become(state: Omit<SessionState, 'opened'>): void {
    this.#state = { ...state, opened: this.#opened };
    for (const listener of this.#listeners) listener();
  }
}
