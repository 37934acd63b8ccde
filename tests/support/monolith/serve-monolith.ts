import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { bearerToken, createTokenVerifier, longestAgeOf, type TokenTrust } from '#schema/access-token.ts';
import { languageOf } from '#schema/language.ts';
import { purposeHeader, purposeOf } from '#schema/purpose.ts';
import { bodies } from '#schema/registry.ts';
import { rememberTokens } from '#schema/remember-tokens.ts';
import { capsOf } from '../../../subgraphs/kit/access/noted-reads.ts';
import { readFactOf } from '../../../subgraphs/kit/audit/read-fact.ts';
import { HubError, presentError } from '../../../subgraphs/kit/errors.ts';
import { rememberDocuments } from '../../../subgraphs/kit/remember-documents.ts';
import { withoutWrappedFields } from '../../../subgraphs/kit/server.ts';
import type { Contexts } from './join-schemas.ts';
import type { Monolith } from './monolith.ts';

/** Serves the monolith at `/graphql`, to the same tokens as the hub; what is read is logged as the bodies log it. */
export async function serveMonolith(monolith: Monolith, trust: TokenTrust, port = 0) {
  const verify = rememberTokens(await createTokenVerifier(trust), longestAgeOf(trust));
  const http = Fastify({ forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<Contexts>({
    schema: monolith.schema,
    plugins: [presentAnswer(monolith), ...withoutWrappedFields, fastifyApolloDrainPlugin(http)],
    documentStore: rememberDocuments(),
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  http.route({
    method: 'POST',
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers }) => {
        const viewer = await verify(bearerToken(headers.authorization) ?? '');
        const purpose = purposeOf(headers[purposeHeader], viewer);
        if (!purpose) throw new HubError('PURPOSE_REQUIRED');
        const language = languageOf(headers['accept-language']);
        return monolith.contexts({ viewer: { ...viewer, purpose }, requestId: randomUUID(), language });
      },
    }),
  });
  const url = await http.listen({ host: '127.0.0.1', port });
  const stop = async () => {
    await apollo.stop();
    await http.close();
    await monolith.close();
  };
  return { url, stop };
}

const presentAnswer = ({ keepRead }: Monolith): ApolloServerPlugin<Contexts> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [], contextValue, operationName }) => {
      const { log, requestId } = contextValue.cppcc;
      log.info({ requestId, operation: operationName, errors: errors.length }, 'answered');
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const presented = (singleResult.errors ?? []).map((one, index) =>
        presentError(one, errors[index], contextValue.cppcc.language),
      );
      if (presented.length > 0) singleResult.errors = presented;
      const codes = presented.map(({ extensions }) => String(extensions?.['code']));
      await Promise.all(
        bodies.map(async (body) => {
          const fact = readFactOf(contextValue[body], operationName, codes);
          if (fact) await keepRead[body](fact, capsOf(contextValue[body]));
        }),
      );
    },
  }),
});
