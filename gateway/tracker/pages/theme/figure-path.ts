/**
 * Reads a number of an answer by its path: names with dots between, and `[name=value]` for the one of a list that has the
 * value, for example `supervisionYear.progress.stages[key=CLOSED].proposals`. Undefined where there is none.
 */
export function figureAt(answer: unknown, path: string): number | undefined {
  let found: unknown = answer;
  for (const [, name, key, value] of path.matchAll(/([^.[\]=]+)(?=[.[]|$)|\[(\w+)=([^\]]*)\]/g)) {
    found = key ? listed(found, key, value) : (found as Named | null | undefined)?.[name ?? ''];
  }
  return typeof found === 'number' ? found : undefined;
}

type Named = Readonly<Record<string, unknown>>;

const listed = (list: unknown, key: string, value: string | undefined): unknown =>
  Array.isArray(list) ? list.find((entry: Named) => String(entry[key]) === value) : undefined;
