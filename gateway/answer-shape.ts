import {
  buildASTSchema,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type ValueNode,
} from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { isInt, nameTest } from './executor/leaf-value.ts';
import { type Data, isData, ownValue } from './executor/own-values.ts';
import { type Selected, type SelectedField, selectedFields } from './selected-fields.ts';

/**
 * Leaves in a body's data what was asked, and throws if anything of it is not of the type that the body declared, or there
 * is not one entity for each representation.
 */
export type AnswerShape = (query: string, data: unknown, variables?: Readonly<Record<string, unknown>>) => Data;

/** Throws if a value is not what it may be; drops within it what was not asked. */
type Check = (value: unknown, variables: Readonly<Record<string, unknown>>) => void;

const mostOperations = 1_000;

/**
 * Holds the answers of one body against its own schema. The executor would merge whatever a body says, fields of other
 * bodies included; here a body that lies is not believed at all. What is held against is prepared once for each operation.
 */
export function createAnswerShape(sdl: string): AnswerShape {
  const schema = buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  const operations = new BoundedCache<string, Check>(mostOperations);
  return (query, data, variables = {}) => {
    operations.getOrMake(query, () => compileOperation(schema, query))(data, variables);
    return data as Data;
  };
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function compileOperation(schema: GraphQLSchema, query: string): Check {
  const document = parse(query, { noLocation: true });
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new Error('not an operation');
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const scope = { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
  return compileObject(scope, root, [{ selections: operation.selectionSet.selections, mayLack: false }]);
}

/** Fits an object; its type is what it says it is where it may be one of several. */
function compileObject(scope: Scope, declared: GraphQLNamedType | undefined, selected: readonly Selected[]): Check {
  const byType = new Map<GraphQLNamedType | undefined, Check>();
  const checkFor = (type: GraphQLNamedType | undefined): Check => {
    const kept = byType.get(type);
    if (kept) return kept;
    const fields = selectedFields(scope, type ?? declared, selected, type === undefined);
    const check = checkFields(fields.map((field) => ({ ...field, check: compileField(scope, field) })));
    byType.set(type, check);
    return check;
  };
  return (value, variables) => {
    if (!isData(value)) throw new Error(`no object of type ${declared?.name}`);
    checkFor(typeOf(scope, declared, ownValue(value, '__typename')))(value, variables);
  };
}

function checkFields(fields: readonly (SelectedField & { readonly check: Check })[]): Check {
  const names = new Set(fields.map(({ name }) => name));
  return (value, variables) => {
    const object = value as Data;
    let found = 0;
    for (const { name, mayLack, check } of fields) {
      const given = ownValue(object, name);
      if (given === undefined && mayLack) continue;
      check(given, variables);
      found += 1;
    }
    const keys = Object.keys(object);
    if (keys.length > found) for (const key of keys) if (!names.has(key)) delete object[key];
  };
}

/** The type of an object, where it is known. */
function typeOf({ schema }: Scope, declared: GraphQLNamedType | undefined, said: unknown) {
  if (said !== undefined && typeof said !== 'string') throw new Error('no text as __typename');
  if (isObjectType(declared)) return declared;
  return said === undefined ? undefined : schema.getType(said);
}

function compileField(scope: Scope, { node, parent, selected }: SelectedField): Check {
  const { name, arguments: given = [] } = node;
  if (name.value === '__typename') return checkTypename;
  if (name.value === '_entities') return compileEntities(scope, given[0]?.value, selected);
  const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value]?.type : undefined;
  if (!declared) throw new Error(`no field ${name.value} on ${parent?.name}`);
  return compileValue(scope, declared, selected);
}

const checkTypename: Check = (value) => {
  if (typeof value !== 'string') throw new Error('no text as __typename');
};

/** Entities, by the fragments that ask for them: one for each representation, of its type, or null. */
function compileEntities(scope: Scope, given: ValueNode | undefined, selected: readonly Selected[]): Check {
  const checkAny = compileObject(scope, undefined, selected);
  const checks = new Map<GraphQLNamedType, Check>();
  const checkFor = (representation: unknown): Check => {
    const type = scope.schema.getType(String(isData(representation) && ownValue(representation, '__typename')));
    if (!isObjectType(type)) return checkAny;
    const check = checks.get(type) ?? compileObject(scope, type, selected);
    checks.set(type, check);
    return check;
  };
  const variable = given?.kind === Kind.VARIABLE ? given.name.value : '';
  return (value, variables) => {
    const representations = variables[variable] as readonly unknown[] | undefined;
    if (!Array.isArray(value)) throw new Error('no list of entities');
    if (representations && value.length !== representations.length) {
      throw new Error(`not ${representations.length} entities`);
    }
    for (const [index, entity] of value.entries()) {
      if (entity !== null) checkFor(representations?.[index])(entity, variables);
    }
  };
}

function compileValue(scope: Scope, type: GraphQLOutputType, selected: readonly Selected[]): Check {
  if (isNonNullType(type)) {
    const check = compileValue(scope, type.ofType, selected);
    return (value, variables) => {
      if (value === null) throw new Error(`null for ${String(type)}`);
      check(value, variables);
    };
  }
  if (isListType(type)) {
    const check = compileValue(scope, type.ofType, selected);
    return (value, variables) => {
      if (value === null) return;
      if (!Array.isArray(value)) throw new Error(`no list for ${String(type)}`);
      for (const item of value) check(item, variables);
    };
  }
  if (isCompositeType(type)) {
    const check = compileObject(scope, type, selected);
    return (value, variables) => {
      if (value !== null) check(value, variables);
    };
  }
  const isLeaf = leafTest(type);
  return (value) => {
    if (value !== null && !isLeaf(value)) throw new Error(`no value of ${String(type)}`);
  };
}

/** Whether a leaf is of the right kind; scalars of our own are texts. */
function leafTest(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) return nameTest(type);
  if (type.name === 'Int') return isInt;
  if (type.name === 'Float') return (value) => typeof value === 'number';
  if (type.name === 'Boolean') return (value) => typeof value === 'boolean';
  return (value) => typeof value === 'string';
}
