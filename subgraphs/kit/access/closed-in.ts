import type { Context } from '../context.ts';
import type { ClosedField } from './closed-field.ts';

/** For each row that a request was shown, the fields of it that are closed to its viewer. */
export const closedIn = (context: Context): WeakMap<object, readonly ClosedField[]> =>
  context.once('closed fields', () => new WeakMap());
