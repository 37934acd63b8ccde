import type { Context } from './context.ts';

const lengthOfDay = 86_400_000;

/** Whether a time is so short that it narrows a list more than the list's order helps; one that does not end lasts until now. */
export function isWithinDays(
  { now }: Context,
  days: number,
  from: Date | string | null | undefined,
  to?: string | null,
): boolean {
  if (!from) return false;
  const end = to ? new Date(to) : now;
  return end.getTime() - new Date(from).getTime() <= days * lengthOfDay;
}
