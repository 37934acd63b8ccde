import type { Context } from './context.ts';
import type { Days } from './list.ts';
import { midnightOf, today } from './today.ts';

/**
 * The days of a column from the first on, up to the last one or, where none is given, up to today and beyond; undefined
 * where there is no first, or where they are more than so many.
 */
export function fewDays<Row extends object>(
  { now }: Context,
  most: number,
  column: keyof Row & string,
  from: string | null | undefined,
  last?: string | null,
): Days<Row> | undefined {
  const to = last ?? today(now);
  const isFew = from != null && midnightOf(from) <= midnightOf(to) && midnightOf(from, most) >= midnightOf(to);
  return isFew ? { column, from, to, isOpen: !last } : undefined;
}

/** Whether a filter asks for more than so much, by the names of what it may ask for. */
export const asksBesides = (filter: object | null | undefined, names: readonly string[]): boolean =>
  Object.entries(filter ?? {}).some(([name, asked]) => asked != null && !names.includes(name));
