import module from 'javascript-lp-solver';

/** Its types describe the CommonJS build; here the default export is the solver itself. */
const solver = module as unknown as typeof module.default;

/** A sum over base cells that someone was told. */
export interface Told {
  readonly cells: readonly string[];
  readonly count: number;
}

/** The least and the most that a sum can be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What someone can work out who puts all that was told together: the bounds of a sum over base cells, each of them zero or
 * more, by linear programming. It knows nothing of how the guard finds what it hides.
 */
export function attack(told: readonly Told[], target: readonly string[]): Bounds {
  const least = extremeOf(told, target, 'min');
  return { least, most: extremeOf(told, target, 'max') };
}

interface Solution {
  readonly feasible: boolean;
  readonly bounded?: boolean;
  readonly result: number;
}

function extremeOf(told: readonly Told[], target: readonly string[], opType: 'min' | 'max'): number {
  const names = [...new Set([...target, ...told.flatMap(({ cells }) => cells)])];
  const constraints = Object.fromEntries(told.map(({ count }, index) => [`told ${index}`, { equal: count }]));
  const rowsOf = (name: string) => told.flatMap(({ cells }, index) => (cells.includes(name) ? [`told ${index}`] : []));
  const variables = Object.fromEntries(
    names.map((name) => [
      name,
      { sought: target.includes(name) ? 1 : 0, ...Object.fromEntries(rowsOf(name).map((row) => [row, 1])) },
    ]),
  );
  const solution = solver.Solve({ optimize: 'sought', opType, constraints, variables }) as Solution;
  if (!solution.feasible) throw new Error('what was told contradicts itself');
  return solution.bounded === false ? Number.POSITIVE_INFINITY : solution.result;
}
