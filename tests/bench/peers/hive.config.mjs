import { defineConfig } from '@graphql-hive/gateway';

/** Hive Gateway: the caller’s authorization and purpose are carried on; nothing is reported anywhere. */
export const gatewayConfig = defineConfig({
  reporting: undefined,
  graphiql: false,
  landingPage: false,
  logging: 'error',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      authorization: request.headers.get('authorization'),
      'x-purpose': request.headers.get('x-purpose'),
    }),
  },
});
