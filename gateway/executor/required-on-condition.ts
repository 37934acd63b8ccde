import type { FieldDefinition, Operation, Schema, Selection } from '@apollo/federation-internals';

/** Says which field of an operation requires others of its object and stands under a condition, as `Type.field`; undefined where none does. */
export type RequiredOnCondition = (operation: Operation) => string | undefined;

/**
 * Finds in operations over a supergraph what Apollo's planner plans wrongly without a word: a field that `@requires` others
 * under `@skip` or `@include` has it ask for fields beside it on that condition too.
 */
export function findRequiredOnCondition(supergraph: Schema): RequiredOnCondition {
  const requiring = new Set(fieldsOf(supergraph).map(({ name }) => name));
  if (requiring.size === 0) return () => undefined;
  const find = (selection: Selection, isInherited: boolean): string | undefined => {
    const { element } = selection;
    const isConditional = isInherited || element.appliedDirectives.some(({ name }) => conditions.includes(name));
    if (isConditional && element.kind === 'Field' && requiring.has(element.name)) return element.definition.coordinate;
    return first(selection.selectionSet?.selections(), (inner) => find(inner, isConditional));
  };
  return (operation) =>
    first(operation.expandAllFragments().selectionSet.selections(), (selection) => find(selection, false));
}

const conditions: readonly string[] = ['skip', 'include'];

/** The fields that require others, whichever of their types' bodies says so. */
const fieldsOf = (supergraph: Schema): FieldDefinition<never>[] =>
  [...(supergraph.directive('join__field')?.applications() ?? [])]
    .filter((applied) => applied.arguments()['requires'] !== undefined)
    .map(({ parent }) => parent as unknown as FieldDefinition<never>);

function first(selections: readonly Selection[] = [], find: (selection: Selection) => string | undefined) {
  for (const selection of selections) {
    const found = find(selection);
    if (found) return found;
  }
  return undefined;
}
