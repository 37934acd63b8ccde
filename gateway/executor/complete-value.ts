import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type OperationScope } from './collect-fields.ts';
import { leafTest } from './leaf-value.ts';
import { type Data, isData, ownValue, setOwn } from './own-values.ts';

/** Stands for a value that cannot be: why is told, and null goes where null may stand. */
export const invalid = Symbol('invalid');

/** One answer while it is completed: where one is in it, and what was found wrong. */
export interface Completion {
  readonly path: (string | number)[];
  readonly tell: (fault: string) => void;
  /** Answers a field about the schema itself. */
  readonly introspect: (name: string, fields: readonly FieldNode[]) => unknown;
}

/** Completes a value that bodies have given, as the operation asked for it: the specification's CompleteValue. */
export type Complete = (value: unknown, completion: Completion) => unknown;

/** How values are completed: what an operation means, and where null may not stand. */
export interface CompletionRules extends OperationScope {
  readonly isNonNull: (type: GraphQLOutputType) => boolean;
}

/** Prepares the completion of a field's values. */
function compileValue(rules: CompletionRules, type: GraphQLOutputType, fields: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) return compileNonNull(compileValue(rules, type.ofType, fields));
  if (isListType(type)) return compileList(compileValue(rules, type.ofType, fields), rules.isNonNull(type.ofType));
  if (isCompositeType(type)) return compileComposite(rules, type, fields);
  const isValid = leafTest(type);
  return (value, completion) => {
    if (value === null || value === undefined) return null;
    return isValid(value) ? value : refuse(completion, `no value of ${type.name}`);
  };
}

const compileNonNull =
  (complete: Complete): Complete =>
  (value, completion) => {
    const completed = complete(value, completion);
    return completed === null ? refuse(completion, 'null where nothing may be null') : completed;
  };

function compileList(complete: Complete, isItemNonNull: boolean): Complete {
  return (value, completion) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return refuse(completion, 'no list');
    let isInvalid = false;
    const completed = value.map((item, index) => {
      completion.path.push(index);
      const one = complete(item, completion);
      completion.path.pop();
      if (one !== invalid) return one;
      isInvalid ||= isItemNonNull;
      return null;
    });
    return isInvalid ? invalid : completed;
  };
}

function compileComposite(rules: CompletionRules, type: GraphQLCompositeType, fields: readonly FieldNode[]): Complete {
  const selectionSets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  const byType = new Map<unknown, Complete | undefined>();
  const completeFor = (typename: unknown): Complete | undefined => {
    if (byType.has(typename)) return byType.get(typename);
    const found = typename === undefined ? type : rules.schema.getType(String(typename));
    if (!found || !isCompositeType(found) || !isPossible(rules, type, found)) return undefined;
    const complete = compileObject(rules, found, selectionSets);
    byType.set(typename, complete);
    return complete;
  };
  return (value, completion) => {
    if (value === null || value === undefined) return null;
    if (!isData(value)) return refuse(completion, `no object of ${type.name}`);
    const complete = completeFor(ownValue(value, '__typename'));
    return complete ? complete(value, completion) : refuse(completion, `no type that ${type.name} may be`);
  };
}

/** Prepares the completion of an object of a known type; of a root, every field must have been asked of some body. */
export function compileObject(
  rules: CompletionRules,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  isRoot = false,
): Complete {
  const fields = [...collectFields(rules, type, selectionSets)].flatMap(([name, nodes]) =>
    compileField(rules, type, name, nodes, isRoot),
  );
  return (value, completion) => {
    const completed: Data = {};
    for (const { name, complete, isNonNull } of fields) {
      completion.path.push(name);
      const one = complete(ownValue(value as Data, name), completion);
      completion.path.pop();
      if (one !== invalid) setOwn(completed, name, one);
      else if (isNonNull) return invalid;
      else setOwn(completed, name, null);
    }
    return completed;
  };
}

interface CompiledField {
  readonly name: string;
  readonly complete: Complete;
  readonly isNonNull: boolean;
}

function compileField(
  rules: CompletionRules,
  type: GraphQLCompositeType,
  name: string,
  nodes: readonly FieldNode[],
  isRoot: boolean,
): CompiledField | [] {
  const asked = nodes[0]?.name.value ?? name;
  if (asked === '__typename') return { name, complete: compileTypename(type), isNonNull: true };
  if (isRoot && (asked === '__schema' || asked === '__type')) {
    return { name, complete: (_value, { introspect }) => introspect(name, nodes), isNonNull: false };
  }
  const field = isUnionType(type) ? undefined : type.getFields()[asked];
  if (!field) return [];
  const complete = compileValue(rules, field.type, nodes);
  return { name, complete: isRoot ? compileAsked(complete) : complete, isNonNull: rules.isNonNull(field.type) };
}

/** A root field that no fetch has brought was not planned for: never data that is empty without a reason. */
const compileAsked =
  (complete: Complete): Complete =>
  (value, completion) =>
    value === undefined ? refuse(completion, 'a field that no body was asked for') : complete(value, completion);

const compileTypename =
  (type: GraphQLCompositeType): Complete =>
  (_value, completion) =>
    isObjectType(type) ? type.name : refuse(completion, 'no type of an object');

const isPossible = ({ schema }: CompletionRules, declared: GraphQLCompositeType, found: GraphQLCompositeType) =>
  found === declared || (isAbstractType(declared) && !isUnionType(found) && schema.isSubType(declared, found));

function refuse({ tell }: Completion, fault: string): typeof invalid {
  tell(fault);
  return invalid;
}
