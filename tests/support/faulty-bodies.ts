import { createHash } from 'node:crypto';
import { composeServices } from '@apollo/composition';
import type { GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { placeAskedAt } from '../../gateway/subgraph-source.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@requires", "@provides", "@external", "@shareable"])';

/** Three bodies that need one another for everything a supergraph may do. */
const subgraphs = {
  shop: `${link}
    type Query { products: [Product!]! product(id: ID!): Product anything: [Anything] nodes: [Node!] grid: [[Product!]!]! }
    type Mutation { sell(id: ID!): Product  restock(id: ID!): Product! }
    interface Node { id: ID! }
    interface Priced { price: Int }
    union Anything = Product | Part
    type Product implements Node & Priced @key(fields: "id") { id: ID! name: String! price: Int weight: Int! parts: [Part!]! best: Part! shelves: [[Part]!] related: [Product!] kind: Kind! }
    type Part implements Node & Priced @key(fields: "id") { id: ID! price: Int of: Product! }
    enum Kind { BIG SMALL }`,
  reviews: `${link}
    type Query { reviews: [Review!] latest: Review! }
    type Mutation { review(id: ID!): Review }
    interface Node { id: ID! }
    type Review implements Node @key(fields: "id") { id: ID! text: String! product: Product! author: User @provides(fields: "name") stars: [Int!]! }
    type Product @key(fields: "id") { id: ID! price: Int @external weight: Int! @external reviews: [Review!]! shipping: Int! @requires(fields: "price weight") rank: Int }
    type Part @key(fields: "id") { id: ID! reviews: [Review] }
    type User @key(fields: "id") { id: ID! name: String! @external reviewed: [Review!]! }`,
  people: `${link}
    type Query { users: [User]! }
    union Favourite = Product | User
    type User @key(fields: "id") { id: ID! name: String! @shareable mail: String friends: [User!]! favourites: [Favourite!] }
    type Product @key(fields: "id") { id: ID! owner: User! }`,
};

/** Ways in which a body may fail, in all that it answers. */
export const faults = ['none', 'nulls', 'entities missing', 'entities refused', 'away'] as const;
export type Fault = (typeof faults)[number];

/** Composes the bodies. */
export function composeFaultyBodies(): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: 'http://x', typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A number that depends on nothing but a text. */
const numberOf = (text: string): number => createHash('md5').update(text).digest().readUInt32BE(0);

/** In which way the bodies fail, and which of them were asked, as often as they were. */
export interface FaultyWorld {
  fault: Fault;
  seed: number;
  asked: string[];
}

/** The sources of the bodies; whatever they answer depends on nothing but the question, the seed and the fault. */
export function faultySources(state: FaultyWorld): (name: string) => GraphQLDataSource {
  const sources = Object.entries(subgraphs).map(([name, sdl]) => [name, sourceOf(name, sdl, state)] as const);
  return (name) => new Map(sources).get(name) as GraphQLDataSource;
}

function sourceOf(name: string, sdl: string, state: FaultyWorld): GraphQLDataSource {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  return {
    process: async (options) => {
      const { query = '', variables = {} } = options.request;
      state.asked.push(name);
      const isHit = (what: string, times: number) => numberOf(`${state.seed} ${name} ${what}`) % times === 0;
      if (state.fault === 'away' && isHit('away', 2)) {
        const path = placeAskedAt(options);
        throw new GraphQLError('away', { extensions: { code: 'BODY_UNAVAILABLE' }, ...(path.length > 0 && { path }) });
      }
      const { data, errors } = await execute({
        schema,
        document: parse(query),
        variableValues: variables,
        fieldResolver: fieldOf(schema, state.seed % 10),
        typeResolver: (value) => (value as { __typename: string }).__typename,
      });
      if (errors) throw new Error(`the body of the test fails: ${errors[0]?.message} ${query}`);
      return { ...spoil(JSON.parse(JSON.stringify(data)), query, variables, state.fault, isHit) } as never;
    },
  };
}

type Tree = Record<string, unknown>;

/** Puts faults into an answer, at places that depend only on what is asked about, not on how it is put. */
function spoil(
  data: Tree,
  query: string,
  variables: Tree,
  fault: Fault,
  isHit: (what: string, times: number) => boolean,
) {
  const errors: object[] = [];
  const batches = new Map(
    [...query.matchAll(/(\w+:)? ?_entities\(representations: ?\$(\w+)\)/g)].map(
      ([, alias = '_entities:', name = '']) => [
        alias.slice(0, -1),
        (variables[name] as Tree[]).map(({ __typename, id }) => `${__typename} ${id}`),
      ],
    ),
  );
  const empty = (value: unknown, at: string): unknown => {
    if (isHit(at, 15)) return null;
    if (Array.isArray(value)) return value.map((item, index) => empty(item, `${at}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        key === '__typename' || key === 'id' ? one : empty(one, `${at}.${key}`),
      ]),
    );
  };
  const spoilEntity = (entity: unknown, name: string, index: number, at: string): unknown => {
    if (fault === 'nulls') return empty(entity, at);
    if (!fault.startsWith('entities') || !isHit(at, 3)) return entity;
    if (fault === 'entities refused') {
      errors.push({ message: 'refused', path: [name, index], extensions: { code: 'FORBIDDEN' } });
    }
    return null;
  };
  const spoilt = Object.entries(data).map(([key, value]) => {
    const places = batches.get(key);
    if (!places) return [key, fault === 'nulls' ? empty(value, key) : value];
    return [key, (value as unknown[]).map((one, index) => spoilEntity(one, key, index, places[index] ?? ''))];
  });
  return { data: Object.fromEntries(spoilt), ...(errors.length > 0 && { errors }) };
}

/** What a field depends on besides its object's id. */
const required: Readonly<Record<string, readonly string[]>> = { shipping: ['price', 'weight'] };

/** Resolves every field to something that depends on the object, the field and what the field requires. */
const fieldOf =
  (schema: GraphQLSchema, seed: number): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, _context, { fieldName, returnType, parentType }) => {
    const object = (source ?? {}) as Tree;
    if (fieldName in object && (fieldName === 'id' || fieldName === '__typename')) return object[fieldName];
    const known = ['id', ...(required[fieldName] ?? [])].map((key) => object[key]);
    return answerOf(
      schema,
      returnType,
      `${seed} ${parentType.name} ${JSON.stringify(known)} ${fieldName} ${JSON.stringify(args)}`,
    );
  };

function answerOf(schema: GraphQLSchema, type: GraphQLOutputType, key: string): unknown {
  const number = numberOf(key);
  if (!isNonNullType(type) && number % 9 === 0) return null;
  const of = isNonNullType(type) ? type.ofType : type;
  if (isListType(of)) {
    return Array.from({ length: (number >>> 4) % 4 }, (_, index) => answerOf(schema, of.ofType, `${key} ${index}`));
  }
  const named = getNamedType(of);
  const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const chosen = possible[(number >>> 6) % possible.length];
  if (chosen) return { __typename: chosen.name, id: String((number >>> 8) % 4) };
  if (isEnumType(named)) return named.getValues()[number % named.getValues().length]?.name;
  return named.name === 'Int' ? number % 100 : `${named.name} ${number % 100}`;
}
