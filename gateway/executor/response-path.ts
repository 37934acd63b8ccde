import type { IsOfType } from './is-of-type.ts';
import { type Data, isData, ownValue } from './own-values.ts';
import type { PlanPath } from './plan.ts';

/** Where in an answer something stands. */
export type ResponsePath = readonly (string | number)[];

/** The objects at a plan's path, each once. */
export function entitiesAt(data: Data, path: PlanPath, isOfType: IsOfType): Data[] {
  const found = new Set<Data>();
  visitAt(data, path, 0, isOfType, (entity) => found.add(entity), []);
  return [...found];
}

/** Every place of every object at some plan's paths. */
export function placesAt(data: Data, paths: readonly PlanPath[], isOfType: IsOfType): Map<Data, ResponsePath[]> {
  const places = new Map<Data, ResponsePath[]>();
  const trail: (string | number)[] = [];
  const note = (entity: Data): void => {
    const known = places.get(entity);
    if (known) known.push([...trail]);
    else places.set(entity, [[...trail]]);
  };
  for (const path of paths) visitAt(data, path, 0, isOfType, note, trail);
  return places;
}

/** The part of a plan's path that names one place: up to the first list. */
export function placeBefore(path: PlanPath): ResponsePath {
  const list = path.indexOf('@');
  return (list < 0 ? path : path.slice(0, list)).filter((step) => typeof step === 'string');
}

/** Goes along a path; where it does not say that there is a list, as one planner does not of lists in lists, its items are gone through all the same. */
function visitAt(
  value: unknown,
  path: PlanPath,
  depth: number,
  isOfType: IsOfType,
  visit: (entity: Data) => void,
  trail: (string | number)[],
): void {
  const step = path[depth];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      trail.push(index);
      visitAt(item, path, step === '@' ? depth + 1 : depth, isOfType, visit, trail);
      trail.pop();
    }
  } else if (!isData(value)) {
    return;
  } else if (step === undefined) {
    visit(value);
  } else if (typeof step !== 'string') {
    if (step.some((type) => isOfType(value, type) ?? true)) visitAt(value, path, depth + 1, isOfType, visit, trail);
  } else if (step !== '@') {
    trail.push(step);
    visitAt(ownValue(value, step), path, depth + 1, isOfType, visit, trail);
    trail.pop();
  }
}
