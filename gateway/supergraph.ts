import { readFile } from 'node:fs/promises';
import type { ApolloGateway } from '@apollo/gateway';
import type { Log } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { createAnswerShape } from './answer-shape.ts';
import type { GatewayConfig } from './config.ts';
import { loadEngine } from './engine.ts';
import type { RequestContext } from './request-context.ts';
import { SubgraphSource } from './subgraph-source.ts';

/** The gateway's engine with the connections that it holds. */
export interface Supergraph {
  readonly gateway: ApolloGateway;
  /** What the gateway itself needs to know of a body, asked for as the caller; rejects unless all of it is answered. */
  readonly ask: (body: Body, query: string, variables: object, context: RequestContext) => Promise<unknown>;
  /** A text that changes with what a body has told or taken in; rejects when the body is away. */
  readonly revision: (body: Body) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Loads the checked-in supergraph; bodies are asked where the configuration says, never where the file says. */
export async function loadSupergraph(config: GatewayConfig, log: Log): Promise<Supergraph> {
  const { ApolloGateway } = await loadEngine();
  const supergraphSdl = await readContract('supergraph.graphql');
  const limits = { deadlineMs: config.HUB_BODY_DEADLINE_MS, largestAnswer: config.HUB_LARGEST_ANSWER };
  const sources = new Map<string, SubgraphSource>();
  for (const body of bodies) {
    const shape = createAnswerShape(await readContract(`subgraphs/${body}.graphql`));
    sources.set(body, new SubgraphSource(body, config.addressOf(body), limits, shape, log));
  }
  const sourceOf = (name: string) => sources.get(name) as SubgraphSource;
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name),
    logger: log,
  });
  return {
    gateway,
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
