import { readCell, sampleCellFile } from '#schema/cell.ts';
import { secretName, urlName } from '#schema/environment.ts';
import { bodyNodeOptions } from '#schema/node-options.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { ensureBodyKeys } from '../../subgraphs/local/body-keys.ts';
import { type Child, startChild } from '../../subgraphs/local/child.ts';
import { type BodyDatabase, ensureDatabases } from '../../subgraphs/local/databases.ts';
import { ensureDevelopmentKey, localTrust } from '../../subgraphs/local/development-key.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { prepareBody } from '../../subgraphs/local/prepare-body.ts';
import { localSecrets } from '../../subgraphs/local/secrets.ts';

/** Five bodies with the sample data, each a process of its own, on a PostgreSQL of the bench. */
export interface BenchHub {
  /** Where each body is asked. */
  readonly bodyUrls: Readonly<Record<Body, string>>;
  readonly databases: Readonly<Record<Body, BodyDatabase>>;
  /** The settings of a process that stands before the bodies: whose tokens, which secrets. */
  readonly settings: Readonly<Record<string, string>>;
  readonly cursorSecret: string;
  readonly gatewaySecret: (body: Body) => string;
  readonly stop: () => Promise<void>;
}

/** Starts it, on a data folder. */
export async function startBenchHub(root: string): Promise<BenchHub> {
  const folder = dataFolder(root);
  const secrets = await localSecrets(folder);
  const [keys] = await Promise.all([ensureBodyKeys(folder), ensureDevelopmentKey(folder)]);
  const running: Child[] = [];
  const start = async (...args: Parameters<typeof startChild>) => {
    const child = await startChild(...args);
    running.push(child);
    return child;
  };
  const { url } = await start('PostgreSQL', 'subgraphs/local/postgres-main.ts', [folder.postgres], {
    HUB_POSTGRES_PASSWORD: secrets.postgres,
  });
  const databases = await ensureDatabases(url, secrets);
  await Promise.all(bodies.map((body) => prepareBody(body, databases[body], readCell(sampleCellFile))));
  const trust = {
    HUB_ISSUER: localTrust.issuer,
    HUB_AUDIENCE: localTrust.audience,
    HUB_JWKS: folder.publicKeys,
  };
  const children = await Promise.all(
    bodies.map((body) => {
      const settings = {
        ...trust,
        LOG_LEVEL: 'warn',
        PORT: '0',
        DATABASE_URL: databases[body].loginUrl,
        HUB_GATEWAY_SECRET: secrets.of(body).gateway,
        HUB_CURSOR_SECRET: secrets.cursor,
        HUB_BODY_KEY: keys[body],
        HUB_BODY_KEYS: folder.bodyKeys,
        HUB_FEED_EVERY_MS: '0',
      };
      return start(body, 'subgraphs/kit/main.ts', [body], settings, bodyNodeOptions);
    }),
  );
  const bodyUrls = Object.fromEntries(bodies.map((body, index) => [body, `${children[index]?.url}/graphql`]));
  const shared = bodies.map((body) => [secretName(body), secrets.of(body).gateway]);
  return {
    bodyUrls: bodyUrls as Record<Body, string>,
    databases,
    settings: { ...trust, ...Object.fromEntries(shared) },
    cursorSecret: secrets.cursor,
    gatewaySecret: (body) => secrets.of(body).gateway,
    stop: async () => {
      for (const child of running.reverse()) await child.stop();
    },
  };
}

/** The settings that say where the bodies are. */
export const addressSettings = (bodyUrls: Readonly<Record<Body, string>>): Record<string, string> =>
  Object.fromEntries(bodies.map((body) => [urlName(body), bodyUrls[body]]));
