import {
  buildASTSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { mergeValue } from './executor/merge-answer.ts';
import { isData, ownValue, setOwn } from './executor/own-values.ts';

/** Takes from a body's data what was asked, and throws if anything of it is not of the type that the body declared. */
export type AnswerShape = (query: string, data: unknown) => Record<string, unknown>;

const mostOperations = 1_000;

/**
 * Holds the answers of one body against its own schema. The engine would merge whatever a body says, fields of other
 * bodies included, and give up the whole answer over a wrong type; here a body that lies is not believed at all.
 */
export function createAnswerShape(sdl: string): AnswerShape {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const operations = new BoundedCache<string, FitContext>(mostOperations);
  return (query, data) => {
    const context = operations.getOrMake(query, () => contextOf(schema, parse(query, { noLocation: true })));
    return fitObject(context, data, context.root, context.selectionSet);
  };
}

interface FitContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
}

function contextOf(schema: GraphQLSchema, document: DocumentNode): FitContext {
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new Error('not an operation');
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    root,
    selectionSet: operation.selectionSet,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

/** Fits an object; its type is what it says it is where it may be one of several. */
function fitObject(
  context: FitContext,
  value: unknown,
  declared: GraphQLNamedType | undefined,
  selections: SelectionSetNode,
): Record<string, unknown> {
  if (!isData(value)) throw new Error(`no object of type ${declared?.name}`);
  const said = ownValue(value, '__typename');
  if (said !== undefined && typeof said !== 'string') throw new Error('no text as __typename');
  const known = isObjectType(declared) ? declared : said === undefined ? undefined : context.schema.getType(said);
  const fitted: Record<string, unknown> = {};
  take(context, value, known ?? declared, selections, known === undefined, fitted);
  return fitted;
}

function take(
  context: FitContext,
  value: Readonly<Record<string, unknown>>,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  mayLack: boolean,
  fitted: Record<string, unknown>,
): void {
  for (const selection of selections) {
    const isOptional = mayLack || (selection.directives?.length ?? 0) > 0;
    if (selection.kind === Kind.FIELD) {
      takeField(context, value, type, selection, isOptional, fitted);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition && context.schema.getType(fragment.typeCondition.name.value);
    if (!fragment || !applies(context, type, condition)) continue;
    const inner = isObjectType(type) ? type : (condition ?? type);
    take(context, value, inner, fragment.selectionSet, isOptional, fitted);
  }
}

function takeField(
  context: FitContext,
  value: Readonly<Record<string, unknown>>,
  type: GraphQLNamedType | undefined,
  field: FieldNode,
  mayLack: boolean,
  fitted: Record<string, unknown>,
): void {
  const key = (field.alias ?? field.name).value;
  const given = ownValue(value, key);
  if (given === undefined && mayLack) return;
  if (field.name.value === '__typename') {
    setOwn(fitted, key, given);
  } else if (field.name.value === '_entities' && field.selectionSet) {
    setOwn(fitted, key, fitEntities(context, given, field.selectionSet));
  } else {
    const declared = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value]?.type : undefined;
    if (!declared) throw new Error(`no field ${field.name.value} on ${type?.name}`);
    const fit = fitValue(context, given, declared, field.selectionSet);
    setOwn(fitted, key, mergeValue(ownValue(fitted, key), fit));
  }
}

const fitEntities = (context: FitContext, value: unknown, selections: SelectionSetNode): unknown[] => {
  if (!Array.isArray(value)) throw new Error('no list of entities');
  return value.map((entity) => (entity === null ? null : fitObject(context, entity, undefined, selections)));
};

function fitValue(
  context: FitContext,
  value: unknown,
  type: GraphQLOutputType,
  selections: SelectionSetNode | undefined,
): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw new Error(`null for ${String(type)}`);
    return fitValue(context, value, type.ofType, selections);
  }
  if (value === null) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new Error(`no list for ${String(type)}`);
    return value.map((item) => fitValue(context, item, type.ofType, selections));
  }
  if (isCompositeType(type) && selections) return fitObject(context, value, type, selections);
  if (!isLeafType(type) || !isLeafValue(type, value)) throw new Error(`no value of ${String(type)}`);
  return value;
}

/** Whether a leaf is of the right kind; scalars of our own are texts. */
function isLeafValue(type: GraphQLNamedType, value: unknown): boolean {
  if (isEnumType(type)) return type.getValue(String(value)) !== undefined;
  if (type.name === 'Int') return Number.isInteger(value);
  if (type.name === 'Float') return typeof value === 'number';
  if (type.name === 'Boolean') return typeof value === 'boolean';
  return typeof value === 'string';
}

function applies(
  context: FitContext,
  type: GraphQLNamedType | undefined,
  condition: GraphQLNamedType | undefined,
): boolean {
  if (!condition || !isObjectType(type) || type === condition) return true;
  return isInterfaceType(condition) && context.schema.isSubType(condition, type);
}
