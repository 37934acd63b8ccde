import type { IsOfType } from './is-of-type.ts';
import { mergeAnswer } from './merge-answer.ts';
import { type Data, isData, ownValue, setOwn } from './own-values.ts';
import type { Required, Rewrite } from './plan.ts';
import { compileRewrites } from './rewrite-data.ts';

/** What a body is told of an entity: its key and what its fields require; undefined where that is not known. */
export type Represent = (entity: Data) => Data | undefined;

/** One representation with all entities that it stands for. */
export interface EntityGroup {
  readonly representation: Data;
  readonly entities: readonly Data[];
}

/** Prepares the representations of a fetch. */
export function compileRepresentation(
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
  isOfType: IsOfType,
): Represent {
  const rewrite = compileRewrites(rewrites, isOfType);
  return (entity) => {
    const representation = select(entity, requires, isOfType);
    if (!representation || !ownValue(representation, '__typename')) return undefined;
    rewrite(representation);
    return representation;
  };
}

/** Puts entities together that are represented alike, so that a body is asked once for each of them. */
export function groupEntities(entities: readonly Data[], represent: Represent): EntityGroup[] {
  const groups = new Map<string, { representation: Data; entities: Data[] }>();
  for (const entity of entities) {
    const representation = represent(entity);
    if (!representation) continue;
    const text = JSON.stringify(representation);
    const group = groups.get(text);
    if (group) group.entities.push(entity);
    else groups.set(text, { representation, entities: [entity] });
  }
  return [...groups.values()];
}

/** Takes from an object what is selected; null where a field of it is not known. */
function select(object: Readonly<Data>, selections: readonly Required[], isOfType: IsOfType) {
  const selected: Data = {};
  for (const selection of selections) {
    if ('field' in selection) {
      const value = ownValue(object, selection.field);
      if (value === undefined) return null;
      setOwn(selected, selection.as, selectWithin(value, selection.selections, isOfType));
    } else if (isOfType(object, selection.type)) {
      mergeAnswer(selected, select(object, selection.selections, isOfType) ?? {});
    }
  }
  return selected;
}

function selectWithin(value: unknown, selections: readonly Required[] | undefined, isOfType: IsOfType): unknown {
  if (!selections) return value;
  if (Array.isArray(value)) return value.map((item) => selectWithin(item, selections, isOfType));
  return isData(value) ? select(value, selections, isOfType) : null;
}
