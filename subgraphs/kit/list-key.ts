import { isRaw } from '@mikro-orm/core';
import type { List } from './list.ts';

/** A text that is the same only for the same rows of a list: fragments of SQL in its condition with all their parameters. */
export function listKey<Row extends object>({ policy, where, order }: List<Row>, ...of: readonly unknown[]): string {
  return JSON.stringify([policy.name, order, where, ...of], tellWhole);
}

/** Tells a fragment by its parameters too, which it leaves out when it is asked for its own JSON. */
function tellWhole(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const held = this[name];
  if (isRaw(held)) return [held.sql, held.params];
  const hidden = typeof held === 'object' && held !== null && Object.getOwnPropertySymbols(held).length > 0;
  if (hidden) throw new Error('a condition has a fragment of SQL as a key: a list cannot be told by it');
  return value;
}
