/** What the tracker keeps while one leaves it to sign in: the place to come back to. */
export interface Draft {
  readonly path: string;
}
