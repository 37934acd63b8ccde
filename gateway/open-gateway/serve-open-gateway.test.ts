import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../tests/support/processes.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const shop = `${link} type Query { product: Product } type Product @key(fields: "id") { id: ID! name: String }`;
const stock = `${link} type Product @key(fields: "id") { id: ID! inStock: Int }`;

async function serveSubgraph(sdl: string, resolvers: object): Promise<Server> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), ...({ resolvers } as object) });
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: object };
    const answer = await graphql({ schema, source: query, variableValues: { ...variables } });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

const compose = (urls: readonly string[]): string => {
  const services = [shop, stock].map((sdl, index) => ({
    name: `s${index}`,
    url: urls[index] ?? '',
    typeDefs: parse(sdl),
  }));
  return composeServices(services).supergraphSdl ?? '';
};

const project = fileURLToPath(new URL('../..', import.meta.url));

describe('a gateway of any supergraph', () => {
  const servers: Server[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(`${tmpdir()}/supergraph-`);
    servers.push(
      await serveSubgraph(shop, { Query: { product: () => ({ id: '1', name: 'Lamp' }) } }),
      await serveSubgraph(stock, {
        Product: { __resolveReference: ({ id }: { id: string }) => ({ id, inStock: Number(id) }) },
      }),
    );
    await writeFile(`${folder}/right.graphql`, compose(servers.map(addressOf)));
    await writeFile(
      `${folder}/elsewhere.graphql`,
      compose([addressOf(servers[0] as Server), 'http://10.0.0.1/graphql']),
    );
    await writeFile(
      `${folder}/encrypted.graphql`,
      compose([addressOf(servers[0] as Server), 'https://127.0.0.1/graphql']),
    );
  });
  afterAll(async () => {
    for (const server of servers) server.close().closeAllConnections();
    await rm(folder, { recursive: true });
  });

  const start = (file: string, environment: Record<string, string> = {}) =>
    run(project, ['gateway/main.ts', '--supergraph', `${folder}/${file}.graphql`], { PORT: '0', ...environment });

  test('answers whoever asks, about the schema too, on loopback only', { timeout: 60_000 }, async () => {
    const gateway = start('right');
    try {
      await gateway.says('"serving"');
      const [, url = ''] = /"url":"(http:\/\/127\.0\.0\.1:\d+)"/.exec(gateway.said()) ?? [];
      const ask = async (query: string) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
        return response.json();
      };
      expect((await fetch(`${url}/livez`)).status).toBe(200);
      expect(await ask('{ product { name inStock } }')).toEqual({ data: { product: { name: 'Lamp', inStock: 1 } } });
      expect(await ask('{ __type(name: "Product") { name } }')).toEqual({ data: { __type: { name: 'Product' } } });
    } finally {
      gateway.process.kill();
      await gateway.ends;
    }
  });

  test.each([
    ['in production', 'right', { NODE_ENV: 'production' }, 'production refuses it'],
    ['of subgraphs on other machines', 'elsewhere', {}, 'is not of this machine'],
    ['of subgraphs that are not asked in plain text', 'encrypted', {}, 'is not of this machine'],
    ['of a file that is not there', 'missing', {}, 'no such file'],
  ])('does not start %s', { timeout: 60_000 }, async (_name, file, environment, sentence) => {
    const gateway = start(file, environment);
    expect(await gateway.ends).toBe(1);
    expect(gateway.said()).toContain(sentence);
  });
});
