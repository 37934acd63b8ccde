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
  readonly body: Body;
  readonly value: unknown;

  constructor(body: Body, value: unknown) {
    this.body = body;
    this.value = value;
  }
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
      return own ? [[body, resolverIn(body, own, joined)] as const] : [];
    }),
  );
  const [first] = owners.keys();
  return (parent: Owned | undefined, args: object, contexts: Contexts, info: GraphQLResolveInfo) => {
    const body = parent && owners.has(parent.body) ? parent.body : (first as Body);
    const resolve = owners.get(body) as ReturnType<typeof resolverIn>;
    return after(sourceIn(body, name, parent, joined, contexts), (source) =>
      parent && source == null ? null : resolve(source, args, contexts, info),
    );
  };
}

/** A field as one body resolves it: at once where the body does so. */
function resolverIn(body: Body, own: GraphQLField<unknown, Context>, joined: Joined) {
  const resolve = own.resolve ?? defaultFieldResolver;
  const [read, owned, { schema }] = [argumentsOf(own), ownerOf(body, own), joined[body]];
  // What a resolver is told of the question is made for this field alone, and so may be told of the body's schema in place.
  return (source: unknown, args: object, contexts: Contexts, info: GraphQLResolveInfo) =>
    after(resolve(source, read(args), contexts[body], Object.assign(info, { schema })), owned);
}

/** Goes on with a value: at once, or when it has come. */
const after = <Next>(value: unknown, next: (value: unknown) => Next) =>
  isPromise(value) ? value.then(next) : next(value);

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Partial<Promise<unknown>> | null | undefined)?.then === 'function';

/** The value as the body knows it that answers for a field: its own, or what it makes of a reference to another's. */
function sourceIn(body: Body, type: string, parent: Owned | undefined, joined: Joined, contexts: Contexts): unknown {
  if (!parent || parent.body === body) return parent?.value;
  const { id } = parent.value as { readonly id: string };
  const context = contexts[body];
  return context.once(`joined ${type} ${id}`, () => joined[body].references[type]?.({ id }, context));
}

/** Reads arguments as the body's own schema does. */
function argumentsOf({ args }: GraphQLField<unknown, Context>) {
  const types = new Map(args.map(({ name, type }) => [name, type]));
  if (types.size === 0) return (given: object) => given as Record<string, unknown>;
  return (given: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, coerceInputValue(value, types.get(name) as never)]),
    );
}

/** Takes what a resolver gave: leaves as the body writes them, all else with the body that made it. */
function ownerOf(body: Body, { type }: GraphQLField<unknown, Context>) {
  const named = getNamedType(type);
  const ownOne = isLeafType(named)
    ? (one: unknown) => named.serialize(one)
    : (one: unknown) => (isPromise(one) ? one.then(own) : new Owned(body, one));
  const own = (one: unknown): unknown => {
    if (one === null || one === undefined || one instanceof Error) return one;
    return Array.isArray(one) ? one.map(own) : ownOne(one);
  };
  return own;
}

/** Which type a value is of; what is told of the question is already of the body's schema, as its field has put it there. */
const typeResolver =
  ({ name }: GraphQLAbstractType, joined: Joined) =>
  ({ body, value }: Owned, contexts: Contexts, info: GraphQLResolveInfo) => {
    const own = joined[body].schema.getType(name) as GraphQLAbstractType;
    return (own.resolveType ?? defaultTypeResolver)(value, contexts[body], info, own);
  };
