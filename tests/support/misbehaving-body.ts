import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What no answer of the hub may ever contain. */
export const canary = 'canary-hunter2-10.66.6.6';

/** Ways in which a body can fail. */
export type Misbehaviour = keyof typeof misbehaviours;

const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const entities = (body: string): unknown[] =>
  (JSON.parse(body) as { variables: { representations: unknown[] } }).variables.representations;

const contribution = (over: object) => ({
  __typename: 'CourtsContribution',
  body: 'COURTS',
  handling: null,
  instruments: [],
  withheld: [],
  asOf: '2026-01-01T00:00:00Z',
  ...over,
});

const eachEntity = (response: ServerResponse, body: string, courts: unknown) =>
  json(response, { data: { _entities: entities(body).map(() => ({ courts })) } });

/** Each way, as the answer to one request. */
export const misbehaviours = {
  hangs: () => undefined,
  'sends headers and then nothing': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":');
  },
  'drips one byte at a time': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  'resets the connection': (response) => {
    response.socket?.resetAndDestroy();
  },
  'answers 500 with a secret': (response) => json(response, { errors: [{ message: canary }] }, 500),
  'answers an HTML page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${canary}</h1>`);
  },
  'answers half of a JSON text': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"_entities":[{"courts":"${canary}`);
  },
  'answers JSON that is no GraphQL': (response) => json(response, [canary]),
  'answers nothing but null': (response) => json(response, { data: null }),
  'answers too few entities': (response) => json(response, { data: { _entities: [] } }),
  'answers 60 MB': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = canary.repeat(40_000);
    let sent = 0;
    const send = () => {
      while (sent < 60_000_000 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', send);
      }
      response.end();
    };
    send();
  },
  'redirects elsewhere': (response) => {
    response.writeHead(302, { location: `http://127.0.0.1:1/${canary}` }).end();
  },
  'answers errors with a stack trace': (response, body) =>
    json(response, {
      data: { _entities: entities(body).map(() => null) },
      errors: [{ message: canary, path: ['_entities', 0], extensions: { code: canary, stacktrace: [canary] } }],
    }),
  'lies about an error code': (response, body) =>
    json(response, {
      data: { _entities: entities(body).map(() => null) },
      errors: [{ message: canary, path: ['_entities', 0], extensions: { code: 'NOT_FOUND', url: canary } }],
    }),
  'answers an object where a text belongs': (response, body) =>
    eachEntity(response, body, contribution({ asOf: { canary }, body: canary })),
  'answers null where nothing may be null': (response, body) =>
    eachEntity(response, body, contribution({ instruments: null })),
  'answers a text where a list belongs': (response, body) =>
    eachEntity(response, body, contribution({ instruments: canary })),
  'speaks for another body': (response, body) =>
    json(response, {
      data: {
        _entities: entities(body).map(() => ({
          no: canary,
          title: canary,
          procuratorate: null,
          courts: { handling: canary },
        })),
      },
    }),
  'answers with __proto__': (response, body) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const items = entities(body).map(() => `{"courts":{"__proto__":{"polluted":"${canary}"}}}`);
    response.end(`{"data":{"_entities":[${items.join(',')}]}}`);
  },
} as const satisfies Record<string, (response: ServerResponse, body: string) => void>;

/** A body that misbehaves in whichever way is set. */
export interface MisbehavingBody {
  readonly url: string;
  way: Misbehaviour;
  readonly headers: IncomingMessage['headers'][];
  readonly stop: () => void;
}

/** Starts one; at first it hangs. */
export async function startMisbehavingBody(): Promise<MisbehavingBody> {
  const headers: IncomingMessage['headers'][] = [];
  const state = { way: 'hangs' as Misbehaviour };
  const server = createServer((request, response) => {
    headers.push(request.headers);
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      (misbehaviours[state.way] as (response: ServerResponse, body: string) => void)(response, body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/graphql`,
    headers,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
