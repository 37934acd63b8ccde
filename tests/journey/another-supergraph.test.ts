import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urlName } from '#schema/environment.ts';
import { type Body, bodies } from '#schema/registry.ts';
import type { RunningGateway } from '../../gateway/server.ts';
import { post } from '../support/hub.ts';
import { startLoneGateway } from '../support/lone-gateway.ts';
import { headersOf, people } from '../support/people.ts';

/** What a body declares; the courts' changes from version to version. */
const declared = (body: Body, version: number): string =>
  `type Query { ${body}: String${body === 'courts' ? ` courts${version}: String` : ''} }`;

describe('a gateway whose supergraph is replaced', () => {
  let folder: string;
  let courts: Server;
  let gateway: RunningGateway;
  let headers: Record<string, string>;

  const write = async (version: number): Promise<void> => {
    const services = bodies.map((name) => ({ name, url: 'http://nowhere', typeDefs: parse(declared(name, version)) }));
    for (const body of bodies) await writeFile(`${folder}/subgraphs/${body}.graphql`, declared(body, version));
    await put(composeServices(services).supergraphSdl ?? '');
  };
  const put = async (sdl: string): Promise<void> => {
    await writeFile(`${folder}/new.graphql`, sdl);
    await rename(`${folder}/new.graphql`, `${folder}/supergraph.graphql`);
  };
  const ask = (query: string) => post(`${gateway.url}/graphql`, { query }, headers);
  const knows = (version: number) =>
    expect.poll(async () => (await ask(`{ courts${version} }`)).status, { interval: 20, timeout: 20_000 });

  beforeAll(async () => {
    folder = await mkdtemp(`${tmpdir()}/supergraph-`);
    await mkdir(`${folder}/subgraphs`);
    await write(0);
    courts = createServer(async (request, response) => {
      const { query } = JSON.parse(await text(request)) as { query: string };
      const data = Object.fromEntries([...query.matchAll(/courts\d*/g)].map(([field]) => [field, 'answered']));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    });
    await new Promise<void>((resolve) => courts.listen(0, '127.0.0.1', resolve));
    gateway = await startLoneGateway({
      HUB_SUPERGRAPH: `${folder}/supergraph.graphql`,
      HUB_SUPERGRAPH_EVERY_MS: '50',
      [urlName('courts')]: `http://127.0.0.1:${(courts.address() as AddressInfo).port}/graphql`,
    });
    headers = await headersOf(people.analyst);
  });
  afterAll(async () => {
    await gateway.stop();
    courts.close().closeAllConnections();
    await rm(folder, { recursive: true });
  });

  test('fifty times under constant load fails no request', { timeout: 120_000 }, async () => {
    let isOver = false;
    const answers: string[] = [];
    const asking = Array.from({ length: 4 }, async () => {
      while (!isOver) answers.push((await ask('{ courts }')).text);
    });
    for (let version = 1; version <= 50; version += 1) {
      await write(version);
      await knows(version).toBe(200);
      expect((await ask(`{ courts${version - 1} }`)).status).toBe(400);
    }
    isOver = true;
    await Promise.all(asking);
    expect(answers.length).toBeGreaterThan(50);
    const sources = [{ body: 'COURTS', state: 'LIVE', asOf: expect.any(String) }];
    for (const answer of answers) {
      expect(JSON.parse(answer)).toEqual({ data: { courts: 'answered' }, extensions: { sources } });
    }
  });

  test('by one that does not load keeps the last', async () => {
    await write(60);
    await knows(60).toBe(200);
    await put('type Query { courts: ');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await ask('{ courts60 }')).data).toEqual({ courts60: 'answered' });
    await write(61);
    await knows(61).toBe(200);
  });

  test('by the same one believes what a body has declared meanwhile', async () => {
    await write(70);
    await knows(70).toBe(200);
    const supergraph = await readFile(`${folder}/supergraph.graphql`, 'utf8');
    await writeFile(`${folder}/subgraphs/courts.graphql`, declared('courts', 69));
    await put(supergraph);
    await expect
      .poll(async () => (await ask('{ courts70 }')).data, { interval: 20, timeout: 20_000 })
      .toEqual({ courts70: null });
    await writeFile(`${folder}/subgraphs/courts.graphql`, declared('courts', 70));
    await put(supergraph);
    await expect
      .poll(async () => (await ask('{ courts70 }')).data, { interval: 20, timeout: 20_000 })
      .toEqual({ courts70: 'answered' });
  });
});
