import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { Log } from '#schema/log.ts';
import { loadEngine } from '../engine.ts';
import { ExecutingGateway } from '../executor/executing-gateway.ts';
import type { RunningGateway } from '../server.ts';
import type { OpenConfig } from './config.ts';
import { OpenSource } from './open-source.ts';

/** Serves any supergraph on loopback to whoever asks, so that public suites can drive the executor. */
export async function serveOpenGateway(file: string, config: OpenConfig, log: Log): Promise<RunningGateway> {
  const { ApolloGateway } = await loadEngine();
  const sources = new Map<string, OpenSource>();
  const loader = new ApolloGateway({
    supergraphSdl: await readFile(file, 'utf8'),
    buildService: ({ name, url = '' }) => {
      const source = new OpenSource(url);
      sources.set(name, source);
      return source;
    },
    logger: log,
  });
  const http = Fastify({ forceCloseConnections: 'idle' });
  const apollo = new ApolloServer({
    gateway: new ExecutingGateway(loader, (name) => sources.get(name) as OpenSource, config.HUB_PLANNER),
    introspection: true,
    plugins: [fastifyApolloDrainPlugin(http)],
    stopOnTerminationSignals: false,
    logger: log,
  });
  await apollo.start();
  http.post('/graphql', fastifyApolloHandler(apollo));
  http.get('/livez', async () => ({ status: 'alive' }));
  const url = await http.listen({ host: '127.0.0.1', port: config.PORT });
  return {
    url,
    stop: async () => {
      await apollo.stop();
      await http.close();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
