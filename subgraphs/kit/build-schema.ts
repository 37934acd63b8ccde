import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, parse, print, specifiedDirectives } from 'graphql';
import { buildSchema, type ClassType, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { assertClassified } from './access/assert-classified.ts';
import { bodyResolvers } from './body-resolvers.ts';
import type { Subgraph } from './define-subgraph.ts';
import { words } from './graphql/words.ts';
import { HandlingType } from './handling/handling.type.ts';
import { nounsOf } from './nouns-of.ts';

const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** A body's SDL, as it is composed: its own types and the kit's, with the federation's directives. */
export async function subgraphDocument(subgraph: Subgraph): Promise<{ sdl: DocumentNode; plain: GraphQLSchema }> {
  const resolvers: ClassType[] = [...bodyResolvers(subgraph), ...subgraph.resolvers];
  const plain = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<ClassType>,
    orphanedTypes: [HandlingType, ...subgraph.types] as never,
    directives: [...specifiedDirectives],
    validate: false,
    skipCheck: true,
  });
  describeRoots(plain);
  assertClassified(plain, nounsOf(subgraph).values());
  return { sdl: parse(`${federationLink}\n\n${printSchemaWithDirectives(plain)}`), plain };
}

/** The roots belong to all bodies together; each describes them in the same words. */
function describeRoots(schema: GraphQLSchema): void {
  const roots = [
    [schema.getQueryType(), words('查询。', 'What can be asked.')],
    [schema.getMutationType(), words('操作。', 'What can be done.')],
  ] as const;
  for (const [type, description] of roots) if (type) type.description = description;
}

/** The executable schema of a body. */
export async function subgraphSchema(subgraph: Subgraph): Promise<GraphQLSchema> {
  const { sdl, plain } = await subgraphDocument(subgraph);
  const resolvers: Record<string, object> = createResolversMap(plain) as Record<string, object>;
  for (const [name, resolveReference] of Object.entries(subgraph.references)) {
    resolvers[name] = {
      ...resolvers[name],
      __resolveReference: async (key: { id: string }, context: never) => {
        const found = await resolveReference(key, context);
        return found && Object.assign(found, { __typename: name });
      },
    };
  }
  return buildSubgraphSchema([{ typeDefs: sdl, resolvers: resolvers as never }]);
}

/** A body's SDL as text. */
export const printSubgraph = async (subgraph: Subgraph): Promise<string> =>
  print((await subgraphDocument(subgraph)).sdl);
