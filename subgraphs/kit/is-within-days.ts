import type { Context } from './context.ts';

const lengthOfDay = 86_400_000;

/** Whether a time that lasts until now is so short that it narrows a list more than the list's order helps. */
export const isWithinDays = ({ now }: Context, days: number, from: Date | string | null | undefined): boolean =>
  !!from && now.getTime() - new Date(from).getTime() <= days * lengthOfDay;

/** The days between two that are no further apart than so many; undefined where one of them is not given. */
export const fewDays = <Column extends string>(
  days: number,
  column: Column,
  from: string | null | undefined,
  to: string | null | undefined,
): { readonly column: Column; readonly from: string; readonly to: string } | undefined =>
  from && to && Date.parse(to) - Date.parse(from) <= days * lengthOfDay ? { column, from, to } : undefined;
