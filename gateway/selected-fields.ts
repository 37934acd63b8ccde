import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** Selections, and whether what they select may be absent from an answer. */
export interface Selected {
  readonly selections: readonly SelectionNode[];
  readonly mayLack: boolean;
}

/** A field of an object under one response name, wherever it is selected. */
export interface SelectedField {
  readonly name: string;
  readonly node: FieldNode;
  /** The type of which it is selected. */
  readonly parent: GraphQLNamedType | undefined;
  readonly mayLack: boolean;
  readonly selected: readonly Selected[];
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What is selected of an object; where its type is not known, whatever may be selected of it, and all may be absent. */
export function selectedFields(
  scope: Scope,
  type: GraphQLNamedType | undefined,
  selected: readonly Selected[],
  isUnknown: boolean,
): SelectedField[] {
  const found = new Map<string, [Occurrence, ...Occurrence[]]>();
  const collect = (
    selections: readonly SelectionNode[],
    parent: GraphQLNamedType | undefined,
    mayLack: boolean,
  ): void => {
    for (const selection of selections) {
      const isOptional = mayLack || (selection.directives?.length ?? 0) > 0;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const occurrences = found.get(name);
        if (occurrences) occurrences.push({ node: selection, parent, mayLack: isOptional });
        else found.set(name, [{ node: selection, parent, mayLack: isOptional }]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && scope.schema.getType(fragment.typeCondition.name.value);
      if (!fragment || !applies(scope, type, condition)) continue;
      collect(fragment.selectionSet.selections, isObjectType(type) ? type : (condition ?? parent), isOptional);
    }
  };
  for (const { selections, mayLack } of selected) collect(selections, type, mayLack || isUnknown);
  return [...found].map(([name, occurrences]) => fieldOf(name, occurrences));
}

type Occurrence = Pick<SelectedField, 'node' | 'parent' | 'mayLack'>;

/** Of a field that is selected at several places, what only some of them select may be absent where they may. */
const fieldOf = (name: string, [first, ...others]: readonly [Occurrence, ...Occurrence[]]): SelectedField => ({
  ...first,
  name,
  mayLack: [first, ...others].every(({ mayLack }) => mayLack),
  selected: [first, ...others].map(({ node, mayLack }) => ({
    selections: node.selectionSet?.selections ?? [],
    mayLack: mayLack && others.length > 0,
  })),
});

function applies(
  { schema }: Scope,
  type: GraphQLNamedType | undefined,
  condition: GraphQLNamedType | undefined,
): boolean {
  if (!condition || !isObjectType(type) || type === condition) return true;
  return isAbstractType(condition) && schema.isSubType(condition, type);
}
