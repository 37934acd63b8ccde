import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the selections of an operation mean: its schema, its fragments, and the values of its conditions. */
export interface OperationScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The fields of a type by their response names, in the order in which they are first selected. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** Collects what is selected of one type, wherever it is selected: the specification's CollectFields. */
export function collectFields(
  scope: OperationScope,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): CollectedFields {
  const collected = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(scope, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const fields = collected.get(name);
        if (fields) fields.push(selection);
        else collected.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      if (fragment && applies(scope, type, fragment.typeCondition)) collect(fragment.selectionSet.selections);
    }
  };
  for (const { selections } of selectionSets) collect(selections);
  return collected;
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(
  { conditions }: Pick<OperationScope, 'conditions'>,
  { directives = [] }: SelectionNode,
): boolean {
  const holds = (directive: DirectiveNode): boolean => {
    const value = directive.arguments?.[0]?.value;
    return value?.kind === Kind.VARIABLE
      ? conditions[value.name.value] === true
      : value?.kind === Kind.BOOLEAN && value.value;
  };
  return directives.every(
    (directive) =>
      (directive.name.value !== 'skip' || !holds(directive)) &&
      (directive.name.value !== 'include' || holds(directive)),
  );
}

function applies({ schema }: OperationScope, type: GraphQLCompositeType, named: NamedTypeNode | undefined): boolean {
  const condition = named && schema.getType(named.name.value);
  if (!condition || condition === type) return true;
  return isAbstractType(condition) && isCompositeType(type) && !isUnionType(type) && schema.isSubType(condition, type);
}
