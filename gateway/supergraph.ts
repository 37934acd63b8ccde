import { readFile } from 'node:fs/promises';
import type { ApolloGateway } from '@apollo/gateway';
import type { Log } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import type { GatewayConfig } from './config.ts';
import { loadEngine } from './engine.ts';
import { SubgraphSource } from './subgraph-source.ts';

/** The gateway's engine with the connections that it holds. */
export interface Supergraph {
  readonly sdl: string;
  readonly gateway: ApolloGateway;
  readonly close: () => Promise<void>;
}

/** Loads the checked-in supergraph; bodies are asked where the configuration says, never where the file says. */
export async function loadSupergraph(config: GatewayConfig, log: Log): Promise<Supergraph> {
  const { ApolloGateway } = await loadEngine();
  const sdl = await readFile(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8');
  const limits = { deadlineMs: config.HUB_BODY_DEADLINE_MS, largestAnswer: config.HUB_LARGEST_ANSWER };
  const sources = new Map<string, SubgraphSource>(
    bodies.map((body: Body) => [body, new SubgraphSource(body, config.addressOf(body), limits, log)]),
  );
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => sources.get(name) as SubgraphSource,
    logger: log,
  });
  return {
    sdl,
    gateway,
    close: async () => {
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
