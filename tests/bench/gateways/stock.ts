import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { purposeHeader } from '#schema/purpose.ts';

/** The headers that a request to a body carries on. */
type Carried = Readonly<Record<string, string>>;

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');

/** Stock @apollo/gateway on Apollo Server’s own HTTP server, as its documentation starts it. */
const server = new ApolloServer<{ carried: Carried }>({
  gateway: new ApolloGateway({
    supergraphSdl: await readFile(process.env['SUPERGRAPH'] as string, 'utf8'),
    buildService: ({ url = '' }) =>
      new RemoteGraphQLDataSource({
        url,
        willSendRequest: ({ request, context }) => {
          const { carried = {} } = context as { carried?: Carried };
          for (const [name, value] of Object.entries(carried)) request.http?.headers.set(name, value);
        },
      }),
  }),
});
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(process.env['PORT']) },
  context: async ({ req: { headers } }) => ({
    carried: { authorization: String(headers.authorization), [purposeHeader]: String(headers[purposeHeader]) },
  }),
});
