/** What a step leads to that takes a record back to the status in which it was put aside. */
export const asBefore = 'AS_BEFORE';

/** One step: the statuses it may start from and the one it ends in. */
export interface Transition<Status extends string> {
  /** Empty where the step brings the record into being. */
  readonly from: readonly Status[];
  /** Null where the status stays what it is; `asBefore` where it becomes again what it was. */
  readonly to: Status | typeof asBefore | null;
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

/** Whether a record that comes into a status remembers the one before, because a step leads back there. */
export const isPassing = <Status extends string>({ transitions }: Lifecycle<Status>, status: Status): boolean =>
  Object.values<Transition<Status>>(transitions).some(({ from, to }) => to === asBefore && from.includes(status));

/** The steps that a table allows from a status, in the table's order. */
export const actionsFrom = <Status extends string, Action extends string>(
  { transitions }: Lifecycle<Status, Action>,
  status: Status,
): Action[] => (Object.keys(transitions) as Action[]).filter((action) => transitions[action].from.includes(status));
