import { secretName, urlName } from '#schema/environment.ts';
import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { bodies } from '#schema/registry.ts';
import { type BodyKeys, ensureBodyKeys } from './body-keys.ts';
import { type Child, startChild } from './child.ts';
import { type LocalConfig, readLocalConfig } from './config.ts';
import { type BodyDatabase, ensureDatabases } from './databases.ts';
import { developmentToken, ensureDevelopmentKey, localTrust } from './development-key.ts';
import { type DataFolder, dataFolder } from './folder.ts';
import { ensureExplorer } from './page.ts';
import { assertPortFree } from './port.ts';
import { prepareBody } from './prepare-body.ts';
import { step } from './progress.ts';
import { type LocalSecrets, localSecrets, writePrivate } from './secrets.ts';
import { welcome } from './welcome.ts';

/** Starts the whole hub on this machine: `npm start`. */
async function main(): Promise<void> {
  const config = readLocalConfig();
  const folder = dataFolder(config.HUB_DATA);
  const running: Child[] = [];
  const stop = async () => {
    for (const child of running.splice(0).reverse()) await child.stop();
  };
  exitOnSignal(stop, createLog('start', config.LOG_LEVEL));
  try {
    await assertPortFree(config.PORT, config.HUB_HOST);
    const secrets = await localSecrets(folder);
    const [key, keys] = [await ensureDevelopmentKey(folder), await ensureBodyKeys(folder)];
    const page = ensureExplorer();
    page.catch(() => undefined);
    const adminUrl =
      config.HUB_POSTGRES_URL ?? (await step('PostgreSQL', () => startDatabase(folder, secrets, running)));
    const databases = await step('databases', () => prepareDatabases(adminUrl, secrets));
    await writePrivate(folder.running, { adminUrl });
    const addresses = await step('five bodies', () =>
      startBodies(config, folder, { secrets, keys, databases }, running),
    );
    await step('GraphiQL page', () => page).catch((error: Error) => console.error(`    ${error.message}`));
    const gateway = await step('gateway', () => startGateway(config, folder, secrets, addresses, running));
    const token = await developmentToken(key, { body: 'cppcc', roles: ['analyst'] });
    console.info(welcome(gateway.url, token));
  } catch (error) {
    await stop();
    reportFault(error);
  }
}

async function startDatabase(folder: DataFolder, secrets: LocalSecrets, running: Child[]): Promise<string> {
  const environment = { HUB_POSTGRES_PASSWORD: secrets.postgres };
  const child = await startChild('PostgreSQL', 'subgraphs/local/postgres-main.ts', [folder.postgres], environment);
  running.push(child);
  return child.url;
}

async function prepareDatabases(adminUrl: string, secrets: LocalSecrets): Promise<Record<string, BodyDatabase>> {
  const databases = await ensureDatabases(adminUrl, secrets);
  await Promise.all(bodies.map((body) => prepareBody(body, databases[body])));
  return databases;
}

/** What the bodies' processes are given besides the common settings. */
interface BodyMeans {
  readonly secrets: LocalSecrets;
  readonly keys: BodyKeys;
  readonly databases: Readonly<Record<string, BodyDatabase>>;
}

/** Starts the bodies, and tells each where the others are reached: only then are their ports known. */
async function startBodies(
  config: LocalConfig,
  folder: DataFolder,
  { secrets, keys, databases }: BodyMeans,
  running: Child[],
): Promise<Record<string, string>> {
  const children = await Promise.all(
    bodies.map(async (body) => {
      const child = await startChild(body, 'subgraphs/kit/main.ts', [body], {
        ...trust(config, folder),
        PORT: '0',
        DATABASE_URL: databases[body]?.loginUrl ?? '',
        HUB_GATEWAY_SECRET: secrets.of(body).gateway,
        HUB_CURSOR_SECRET: secrets.cursor,
        HUB_BODY_KEY: keys[body],
        HUB_BODY_KEYS: folder.bodyKeys,
      });
      running.push(child);
      return [body, child] as const;
    }),
  );
  const peers = Object.fromEntries(children.map(([body, { url }]) => [body, url]));
  for (const [, child] of children) child.process.send({ peers });
  return Object.fromEntries(children.map(([body, { url }]) => [urlName(body), `${url}/graphql`]));
}

async function startGateway(
  config: LocalConfig,
  folder: DataFolder,
  secrets: LocalSecrets,
  addresses: Readonly<Record<string, string>>,
  running: Child[],
): Promise<Child> {
  const shared = bodies.map((body) => [secretName(body), secrets.of(body).gateway]);
  const child = await startChild('gateway', 'gateway/main.ts', [], {
    ...trust(config, folder),
    ...addresses,
    ...Object.fromEntries(shared),
    PORT: String(config.PORT),
  });
  running.push(child);
  return child;
}

const trust = (config: LocalConfig, folder: DataFolder) => ({
  HUB_HOST: config.HUB_HOST,
  HUB_ISSUER: localTrust.issuer,
  HUB_AUDIENCE: localTrust.audience,
  HUB_JWKS: folder.publicKeys,
  LOG_LEVEL: config.LOG_LEVEL,
});

await main();
