/**
 * Whether there is anything in an answer: a count above nought, or a row of a list. A row that holds counts, as those of
 * groups do, must count something.
 */
export function holdsRows(value: unknown): boolean {
  if (typeof value === 'number') return value > 0;
  if (Array.isArray(value)) return value.some((row) => !holdsNumber(row) || holdsRows(row));
  return isObject(value) && Object.values(value).some(holdsRows);
}

const holdsNumber = (value: unknown): boolean =>
  typeof value === 'number' || (isObject(value) && Object.values(value).some(holdsNumber));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
