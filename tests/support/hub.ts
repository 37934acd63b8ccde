import { setTimeout as sleep } from 'node:timers/promises';
import { loadSubgraph, type RunningSubgraph, serveSubgraph } from '#kit';
import { urlName } from '#schema/environment.ts';
import { createLog } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { readGatewayConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/server.ts';
import { readSubgraphConfig } from '../../subgraphs/kit/config.ts';
import { copyDatabases, type TestDatabases } from './databases.ts';
import { headersOf, type Person } from './people.ts';
import { bodySettings, gatewaySettings } from './settings.ts';

/** A GraphQL answer as a test reads it. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of every shape
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: { readonly sources?: readonly { body: string; state: string; asOf: string | null }[] };
  readonly text: string;
}

/** A whole hub, in this process, over real HTTP, on databases of its own. */
export interface Hub {
  readonly url: string;
  readonly databases: TestDatabases;
  readonly bodyUrl: (body: Body) => string;
  /** The statements that each body has executed since the last `forget`. */
  readonly statements: Record<Body, string[]>;
  readonly forget: () => void;
  readonly ask: (
    person: Person,
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** Lets every body read the feeds of the others until nobody has anything new. */
  readonly settle: () => Promise<void>;
  readonly stopBody: (body: Body) => Promise<void>;
  /** Starts a body again that was stopped, where it was. */
  readonly startBody: (body: Body) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a test may have otherwise. */
export interface HubOptions {
  /** Bodies that are answered for elsewhere. */
  readonly elsewhere?: Partial<Record<Body, string>>;
  /** Settings of the gateway. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Whose tokens gateway and bodies trust, if not those of the tests' people. */
  readonly issuer?: string;
  /** What is done to the databases before the bodies are served. */
  readonly prepare?: (databases: TestDatabases) => Promise<unknown>;
  /** What the bodies take the time from. */
  readonly clock?: () => Date;
}

/** Statements by which reads are logged: requests that come together share them, so their number tells nothing. */
const ofTheLog =
  /^(begin|commit)$|pg_advisory_xact_lock|"?read_(entry|tally)"? *(values|\(|as "r0" order by "r0"."position" desc)|into read_tally/;

/** Starts a hub. */
export async function startHub({
  elsewhere = {},
  settings = {},
  issuer,
  prepare,
  clock = () => new Date(),
}: HubOptions = {}): Promise<Hub> {
  const databases = await copyDatabases();
  await prepare?.(databases);
  const log = createLog('test', 'silent');
  const trust: Record<string, string> = issuer === undefined ? {} : { HUB_ISSUER: issuer };
  const statements = Object.fromEntries(bodies.map((body) => [body, []])) as unknown as Record<Body, string[]>;
  const running = new Map<Body, RunningSubgraph>();
  const startBody = async (body: Body, port = '0') => {
    const config = readSubgraphConfig(body, {
      ...(await bodySettings(body, databases.loginUrl(body))),
      ...trust,
      PORT: port,
      HUB_FEED_EVERY_MS: '0',
    });
    const listener = (sql: string) => {
      if (!ofTheLog.test(sql)) statements[body].push(sql);
    };
    running.set(body, await serveSubgraph(await loadSubgraph(body), config, log, { onStatement: listener, clock }));
  };
  for (const body of bodies.filter((candidate) => !elsewhere[candidate])) await startBody(body);
  introduce(running);
  const away = new Map<Body, string>();
  const bodyUrl = (body: Body): string => elsewhere[body] ?? `${running.get(body)?.url}/graphql`;
  const gateway = await serveGateway(
    readGatewayConfig({
      ...gatewaySettings(),
      ...trust,
      PORT: '0',
      ...Object.fromEntries(bodies.map((body) => [urlName(body), bodyUrl(body)])),
      ...settings,
    }),
    log,
  );
  return {
    url: `${gateway.url}/graphql`,
    databases,
    bodyUrl,
    statements,
    forget: () => {
      for (const body of bodies) statements[body].length = 0;
    },
    ask: async (person, query, variables, headers) =>
      post(`${gateway.url}/graphql`, { query, variables }, { ...(await headersOf(person)), ...headers }),
    settle: () => settle([...running.values()], away.size * running.size),
    stopBody: async (body) => {
      away.set(body, new URL(running.get(body)?.url ?? '').port);
      await running.get(body)?.stop();
      running.delete(body);
    },
    startBody: async (body) => {
      await startBody(body, away.get(body));
      away.delete(body);
      introduce(running);
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all([...running.values()].map((body) => body.stop()));
      await databases.drop();
    },
  };
}

/** Tells bodies where the others are reached. */
export function introduce(running: ReadonlyMap<Body, RunningSubgraph>): void {
  const peers = Object.fromEntries([...running].map(([body, { url }]) => [body, url]));
  for (const body of running.values()) body.meet(peers);
}

/** Lets bodies read one another's feeds until nobody has anything new and all that answers was read. */
export async function settle(running: readonly RunningSubgraph[], away = 0): Promise<void> {
  let [news, unread] = [0, 0];
  for (let round = 0; round < 100; round += 1) {
    const pulled = await Promise.all(running.map((body) => body.pull()));
    news = pulled.reduce((sum, one) => sum + one.news, 0);
    unread = pulled.reduce((sum, one) => sum + one.unread, 0);
    if (news === 0 && unread <= away) return;
    if (news === 0) await sleep(50);
  }
  throw new Error(`the bodies do not come to rest: ${news} new events, ${unread} feeds unread`);
}

/** Posts JSON and reads the answer. */
export async function post(url: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [], extensions = {} } = parsed(text);
  return { status: response.status, data, errors, extensions, text };
}

function parsed(text: string): Partial<Answer> {
  try {
    return JSON.parse(text) as Partial<Answer>;
  } catch {
    return {};
  }
}

/** The codes of an answer's errors. */
export const codesOf = ({ errors }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);
