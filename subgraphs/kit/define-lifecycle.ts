/** One step: the statuses it may start from and the one it ends in. */
export interface Transition<Status extends string> {
  readonly from: readonly Status[];
  readonly to: Status;
}

/** A life-cycle as a table: what is not in it is refused. */
export interface Lifecycle<Status extends string = string, Action extends string = string> {
  readonly statuses: readonly Status[];
  readonly initial: Status;
  readonly transitions: Readonly<Record<Action, Transition<Status>>>;
}

/** Declares a life-cycle; a misspelt status does not compile. */
export const defineLifecycle = <const Status extends string, const Action extends string>(
  lifecycle: Lifecycle<Status, Action> & { readonly statuses: readonly Status[] },
): Lifecycle<Status, Action> => lifecycle;
