const lengthOfDay = 86_400_000;
const texts = new Map<number, string>();

/** A day as its number since 1970, so that days can be added to it. */
export const dayNumber = (text: string): number => Date.parse(text) / lengthOfDay;

/** A numbered day as it is written. */
export function dayText(day: number): string {
  const known = texts.get(day);
  if (known) return known;
  const text = new Date(day * lengthOfDay).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** The day on which the made city stands still; every clock of the bench shows it. */
export const standstill = '2026-11-23';

/** The last day on which anything has happened. */
export const yesterday = dayNumber(standstill) - 1;
