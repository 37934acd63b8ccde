import {
  buildSchema,
  coerceInputValue,
  defaultFieldResolver,
  defaultTypeResolver,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Context, Subgraph } from '#kit';
import { type Body, bodies } from '#schema/registry.ts';

/** One body as the monolith sees it. */
export interface JoinedBody {
  readonly schema: GraphQLSchema;
  readonly references: Subgraph['references'];
}

type Joined = Readonly<Record<Body, JoinedBody>>;

/** What a request knows in each of the bodies. */
export type Contexts = Readonly<Record<Body, Context>>;

/** A value with the body whose resolvers made it: the fields beneath it are that body's too. */
class Owned {
  constructor(
    readonly body: Body,
    readonly value: unknown,
  ) {}
}

/** Joins the resolvers of all bodies into one executable schema: what an answer is where nothing is federated. */
export function joinSchemas(api: string, joined: Joined): GraphQLSchema {
  const schema = buildSchema(api);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) type.resolveType = typeResolver(type, joined);
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) field.resolve = fieldResolver(type, field, joined) as never;
    }
  }
  return schema;
}

const fieldIn = (joined: Joined, body: Body, type: string, field: string) =>
  (joined[body].schema.getType(type) as GraphQLObjectType | undefined)?.getFields()[field];

function fieldResolver({ name }: GraphQLObjectType, field: GraphQLField<unknown, unknown>, joined: Joined) {
  const owners = new Map(
    bodies.flatMap((body) => {
      const own = fieldIn(joined, body, name, field.name);
      return own ? [[body, own] as const] : [];
    }),
  );
  const [first] = owners.keys();
  return async (parent: Owned | undefined, args: object, contexts: Contexts, info: GraphQLResolveInfo) => {
    const body = parent && owners.has(parent.body) ? parent.body : (first as Body);
    const own = owners.get(body) as GraphQLField<unknown, Context>;
    const source = await sourceIn(body, name, parent, joined, contexts);
    if (parent && source == null) return null;
    const resolve = own.resolve ?? defaultFieldResolver;
    const given = argumentsFor(own, args);
    const value = await resolve(source, given, contexts[body], { ...info, schema: joined[body].schema });
    return ownedBy(body, own, value);
  };
}

/** The value as the body knows it that answers for a field: its own, or what it makes of a reference to another's. */
function sourceIn(body: Body, type: string, parent: Owned | undefined, joined: Joined, contexts: Contexts): unknown {
  if (!parent || parent.body === body) return parent?.value;
  const { id } = parent.value as { readonly id: string };
  const context = contexts[body];
  return context.once(`joined ${type} ${id}`, () => joined[body].references[type]?.({ id }, context));
}

/** Arguments as the body's own schema reads them. */
const argumentsFor = ({ args }: GraphQLField<unknown, Context>, given: object): Record<string, unknown> => {
  const types = new Map(args.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, coerceInputValue(value, types.get(name) as never)]),
  );
};

/** What a resolver gave: leaves as the body writes them, all else with the body that made it. */
function ownedBy(body: Body, { type }: GraphQLField<unknown, Context>, value: unknown): unknown {
  const named = getNamedType(type);
  const own = (one: unknown): unknown => {
    if (one === null || one === undefined || one instanceof Error) return one;
    if (Array.isArray(one)) return one.map(own);
    if (isCompositeType(named)) return one instanceof Promise ? one.then(own) : new Owned(body, one);
    return isLeafType(named) ? named.serialize(one) : one;
  };
  return own(value);
}

const typeResolver =
  ({ name }: GraphQLAbstractType, joined: Joined) =>
  ({ body, value }: Owned, contexts: Contexts, info: GraphQLResolveInfo) => {
    const { schema } = joined[body];
    const own = schema.getType(name) as GraphQLAbstractType;
    return (own.resolveType ?? defaultTypeResolver)(value, contexts[body], { ...info, schema }, own);
  };
