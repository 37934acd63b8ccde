import { readFile } from 'node:fs/promises';
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

/** Mercurius’ gateway over the same bodies, told their schemas as they stand. */
const app = Fastify();
const bodies = JSON.parse(process.env.BODIES);
app.register(mercuriusGateway, {
  gateway: {
    services: await Promise.all(
      Object.entries(bodies).map(async ([name, url]) => ({
        name,
        url,
        schema: await readFile(new URL(`../../../schema/subgraphs/${name}.graphql`, import.meta.url), 'utf8'),
        rewriteHeaders: ({ authorization, 'x-purpose': purpose }) => ({ authorization, 'x-purpose': purpose }),
      })),
    ),
  },
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
