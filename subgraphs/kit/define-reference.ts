import type { Context } from './context.ts';
import type { Policy } from './define-policy.ts';
import { loadVisible } from './load-visible.ts';

/** How a body resolves an entity reference of the federation: the key is all that is trusted of it. */
export type Reference = (key: { readonly id: string }, context: Context) => unknown;

/** An entity that the body owns: loaded through its policy, all references of a request in ONE statement. */
export const ownedReference =
  <Row extends { id: string }>(policy: Policy<Row, never>): Reference =>
  ({ id }, context) =>
    loadVisible(context, policy, id);

/** An entity of another body, to which this one adds a field: the key alone. */
export const foreignReference: Reference = ({ id }) => ({ id });
