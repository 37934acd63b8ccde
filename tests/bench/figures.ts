/** A cell of a printed table. */
export type Cell = string;

/** The arithmetic mean. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A ratio as it is printed. */
export const ratio = (value: number): string => value.toFixed(2);
