/** The middle one of several values; between the middle two where their number is even. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return meanOf(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A ratio as it is printed. */
export const ratio = (value: number): string => value.toFixed(2);

/** A table as Markdown writes it. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${heads.join(' | ')} |`,
  `| ${heads.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  '',
];

/** By how much values grow for each step of the others: the slope of the line that fits them best. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const [x, y] = [0, 1].map((index) => meanOf(points.map((point) => point[index] as number))) as [number, number];
  const sum = (term: (point: readonly [number, number]) => number) =>
    points.reduce((total, point) => total + term(point), 0);
  return sum(([a, b]) => (a - x) * (b - y)) / sum(([a]) => (a - x) ** 2);
}
