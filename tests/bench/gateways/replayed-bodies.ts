import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { purposeHeader } from '#schema/purpose.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { signRequest } from '#schema/request-signature.ts';
import type { BenchHub } from '../hub.ts';

/** Bodies that answer from memory what the real ones have answered once. */
export interface ReplayedBodies {
  readonly urls: Readonly<Record<Body, string>>;
  /** How many questions they were asked since they started. */
  readonly asked: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Stands before the real bodies and remembers what they answer to each text, whoever asks: with them a gateway waits for
 * nothing but itself. A text that is new is asked of the real body as whoever brought it, signed as the gateway would.
 */
export async function replayBodies(hub: BenchHub): Promise<ReplayedBodies> {
  let asked = 0;
  const servers = await Promise.all(
    bodies.map(async (body) => {
      const known = new Map<string, Buffer>();
      const server = createServer((request, response) => {
        asked += 1;
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const answer = known.get(text);
          if (answer) return send(response, answer);
          return askBody(hub, body, text, request.headers)
            .then((given) => {
              known.set(text, given);
              send(response, given);
            })
            .catch((error: unknown) => response.writeHead(502).end(String(error)));
        });
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return { body, server };
    }),
  );
  const urls = servers.map(({ body, server }) => [
    body,
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
  ]);
  return {
    urls: Object.fromEntries(urls),
    asked: () => asked,
    stop: async () => {
      for (const { server } of servers) server.closeAllConnections();
      await Promise.all(servers.map(({ server }) => new Promise((closed) => server.close(closed))));
    },
  };
}

const send = (response: ServerResponse, answer: Buffer) =>
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length })
    .end(answer);

async function askBody(hub: BenchHub, body: Body, text: string, headers: IncomingMessage['headers']): Promise<Buffer> {
  const [authorization = '', purpose] = [headers.authorization, String(headers[purposeHeader])];
  const { query, variables } = JSON.parse(text) as { query: string; variables?: object };
  const own = JSON.stringify({ query, variables });
  const signed = { method: 'POST', path: '/graphql', body: own, authorization, purpose, requestId: randomUUID() };
  const answer = await fetch(hub.bodyUrls[body], {
    method: 'POST',
    body: own,
    headers: {
      ...{ 'content-type': 'application/json', authorization, [purposeHeader]: purpose },
      'x-request-id': signed.requestId,
      ...signRequest(hub.gatewaySecret(body), signed),
    },
  });
  const given = await answer.text();
  if (answer.status !== 200) throw new Error(`${body} answered ${answer.status}: ${given.slice(0, 500)}`);
  return Buffer.from(given.replaceAll(momentOfAnswer, '"asOf":"2026-01-01T00:00:00.000Z"'));
}

/** When a body was asked: the one thing that differs when two gateways ask the same in other words. */
const momentOfAnswer = /"asOf":"\d{4}-\d\d-\d\dT[^"]*"/g;
