import { type Data, isData, ownValue } from './own-values.ts';

/** Where in an answer something stands. */
export type ResponsePath = readonly (string | number)[];

/** Where in a plan entities stand: names of fields, `@` for every item of a list. */
export type PlanPath = readonly (string | number)[];

/** The objects at a plan's path, each once. */
export function entitiesAt(data: Data, path: PlanPath): Data[] {
  const found = new Set<Data>();
  visitAt(data, path, 0, (entity) => found.add(entity));
  return [...found];
}

/** Every place of some of the objects at a plan's path. */
export function placesOf(data: Data, path: PlanPath, wanted: ReadonlySet<Data>): ResponsePath[] {
  const places: ResponsePath[] = [];
  const trail: (string | number)[] = [];
  visitAt(data, path, 0, (entity) => wanted.has(entity) && places.push([...trail]), trail);
  return places;
}

/** The part of a plan's path that names one place: up to the first list. */
export function placeBefore(path: PlanPath): ResponsePath {
  const list = path.indexOf('@');
  return list < 0 ? path : path.slice(0, list);
}

function visitAt(
  value: unknown,
  path: PlanPath,
  depth: number,
  visit: (entity: Data) => void,
  trail: (string | number)[] = [],
): void {
  const step = path[depth];
  if (step === undefined) {
    if (isData(value)) visit(value);
  } else if (step !== '@') {
    if (!isData(value)) return;
    trail.push(step);
    visitAt(ownValue(value, String(step)), path, depth + 1, visit, trail);
    trail.pop();
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      trail.push(index);
      visitAt(item, path, depth + 1, visit, trail);
      trail.pop();
    }
  }
}
