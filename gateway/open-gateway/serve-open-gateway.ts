import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import type { Log } from '#schema/log.ts';
import { loadEngine } from '../engine.ts';
import { maskError } from '../errors.ts';
import { ExecutingGateway } from '../executor/executing-gateway.ts';
import { createAnswerQuestion } from '../graphql-http/answer-question.ts';
import { serveQuestion } from '../graphql-http/serve-question.ts';
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
  const executor = new ExecutingGateway<object>(
    loader,
    () => (name) => sources.get(name) as OpenSource,
    config.HUB_PLANNER,
  );
  await executor.load();
  const http = Fastify({ forceCloseConnections: 'idle' });
  const answer = createAnswerQuestion(executor, true);
  http.post(
    '/graphql',
    serveQuestion(
      answer,
      ({ result: { errors } }) => ({ errors: errors?.map((error) => maskError(error.toJSON())) }),
      () => ({}),
    ),
  );
  http.get('/livez', async () => ({ status: 'alive' }));
  const url = await http.listen({ host: '127.0.0.1', port: config.PORT });
  return {
    url,
    stop: async () => {
      await http.close();
      await executor.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
