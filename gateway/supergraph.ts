import { readFile } from 'node:fs/promises';
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Log } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { createAnswerShape } from './answer-shape.ts';
import type { GatewayConfig } from './config.ts';
import { loadEngine } from './engine.ts';
import { ExecutingGateway, type PlannerName } from './executor/executing-gateway.ts';
import type { RequestContext } from './request-context.ts';
import { SubgraphSource } from './subgraph-source.ts';

/** The gateway's engine with the connections that it holds. */
export interface Supergraph {
  readonly gateway: GatewayInterface;
  /** What the gateway itself needs to know of a body, asked for as the caller; rejects unless all of it is answered. */
  readonly ask: (body: Body, query: string, variables: object, context: RequestContext) => Promise<unknown>;
  /** A text that changes with what a body has told or taken in; rejects when the body is away. */
  readonly revision: (body: Body) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Who carries out the operations of a supergraph that an `ApolloGateway` loads. */
export type ExecutedBy = (gateway: ApolloGateway, sourceOf: (body: string) => GraphQLDataSource) => GatewayInterface;

const byOurExecutor =
  (planner: PlannerName): ExecutedBy =>
  (gateway, sourceOf) =>
    new ExecutingGateway(gateway, sourceOf, planner);

/** Loads the checked-in supergraph; bodies are asked where the configuration says, never where the file says. */
export async function loadSupergraph(
  config: GatewayConfig,
  log: Log,
  executedBy: ExecutedBy = byOurExecutor(config.HUB_PLANNER),
): Promise<Supergraph> {
  const { ApolloGateway } = await loadEngine();
  const supergraphSdl = await readContract('supergraph.graphql');
  const limits = { deadlineMs: config.HUB_BODY_DEADLINE_MS, largestAnswer: config.HUB_LARGEST_ANSWER };
  const sources = new Map<string, SubgraphSource>();
  for (const body of bodies) {
    const shape = createAnswerShape(await readContract(`subgraphs/${body}.graphql`));
    sources.set(body, new SubgraphSource(body, config.addressOf(body), limits, shape, log));
  }
  const sourceOf = (name: string) => sources.get(name) as SubgraphSource;
  const loader = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name),
    logger: log,
  });
  return {
    gateway: executedBy(loader, sourceOf),
    ask: async (body, query, variables, context) => {
      const { answer } = await sourceOf(body)
        .ask({ request: { query, variables }, context })
        .catch((error: unknown) => {
          log.warn({ err: error, requestId: context.requestId, body }, 'a body did not answer');
          throw error;
        });
      if (answer.errors) throw new Error(`${body} answered with errors`);
      return answer.data;
    },
    revision: (body) => sourceOf(body).revision(),
    close: async () => {
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}

const readContract = (name: string): Promise<string> => readFile(new URL(`../schema/${name}`, import.meta.url), 'utf8');
