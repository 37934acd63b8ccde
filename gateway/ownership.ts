import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getOperationAST,
  type GraphQLNamedType,
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Body } from '#schema/registry.ts';
import { isBody } from '#schema/registry.ts';

/** Knows which body each field of the supergraph comes from. */
export interface Ownership {
  /** The body that answered for a path of an operation's answer, if one alone could have. */
  readonly bodyOf: (document: DocumentNode, operation: string | null, path: readonly (string | number)[]) => Body | undefined;
}

/** Reads the owners from a supergraph's `@join__field` and `@join__type`. */
export function readOwnership(supergraphSdl: string): Ownership {
  const schema = buildASTSchema(parse(supergraphSdl), { assumeValid: true });
  return {
    bodyOf(document, operationName, path) {
      const operation = getOperationAST(document, operationName);
      if (!operation) return undefined;
      let type: GraphQLNamedType | undefined | null = schema.getRootType(operation.operation);
      let selections: SelectionSetNode | undefined = operation.selectionSet;
      let owner: Body | undefined;
      for (const name of path) {
        if (typeof name === 'number') continue;
        const field: FieldNode | undefined = selections && findField(document, selections, name);
        if (!field || !(isObjectType(type) || isInterfaceType(type))) break;
        owner = ownerOf(type, field.name.value) ?? owner;
        type = getNamedType(type.getFields()[field.name.value]?.type) ?? undefined;
        selections = field.selectionSet;
      }
      return owner;
    },
  };

  function ownerOf(type: GraphQLNamedType, fieldName: string): Body | undefined {
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const joins = graphsOf(type.getFields()[fieldName]?.astNode, 'join__field');
    const graphs = joins.length > 0 ? joins : graphsOf(type.astNode, 'join__type');
    const only = graphs.length === 1 ? graphs[0]?.toLowerCase() : undefined;
    return isBody(only) ? only : undefined;
  }
}

type Directed = { readonly directives?: readonly { readonly name: { value: string }; readonly arguments?: readonly unknown[] }[] };

function graphsOf(node: unknown, directive: string): string[] {
  return ((node as Directed | null | undefined)?.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given = [] }) => given as readonly { name: { value: string }; value: { kind: Kind; value: string } }[])
    .filter(({ name, value }) => name.value === 'graph' && value.kind === Kind.ENUM)
    .map(({ value }) => value.value);
}

/** Finds a selected field by the name under which it stands in the answer, through fragments. */
function findField(document: DocumentNode, { selections }: SelectionSetNode, responseName: string): FieldNode | undefined {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value === responseName) return selection;
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : document.definitions.find(
            (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
    const set = inner && ('selectionSet' in inner ? inner.selectionSet : inner);
    const found = set && findField(document, set as SelectionSetNode, responseName);
    if (found) return found;
  }
  return undefined;
}

