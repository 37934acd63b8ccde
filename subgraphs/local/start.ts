import { type Cell, readCell } from '#schema/cell.ts';
import { secretName, urlName } from '#schema/environment.ts';
import { createLog } from '#schema/log.ts';
import { bodyNodeOptions, gatewayNodeOptions } from '#schema/node-options.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { bodies } from '#schema/registry.ts';
import type { Role } from '#schema/viewer.ts';
import { type BodyKeys, ensureBodyKeys } from './body-keys.ts';
import { type Child, startChild } from './child.ts';
import { type LocalConfig, readLocalConfig } from './config.ts';
import { type BodyDatabase, ensureDatabases } from './databases.ts';
import { developmentToken, ensureDevelopmentKey, localTrust } from './development-key.ts';
import { type DataFolder, dataFolder } from './folder.ts';
import { pagesClientId } from './identity-provider/clients.ts';
import { ensurePages } from './pages.ts';
import { assertPortFree, freePort } from './port.ts';
import { prepareBody } from './prepare-body.ts';
import { step } from './progress.ts';
import { noteRunningHub } from './running-hub.ts';
import { type LocalSecrets, localSecrets } from './secrets.ts';
import { welcome } from './welcome.ts';

/** What all others need, and what is therefore stopped last. */
const databaseName = 'PostgreSQL';

/** Starts the whole hub on this machine: `npm start`. */
async function main(): Promise<void> {
  const config = await withPort(readLocalConfig());
  const folder = dataFolder(config.HUB_DATA);
  const running: Child[] = [];
  const stop = async () => {
    const children = running.splice(0);
    const isDatabase = ({ name }: Child) => name === databaseName;
    await Promise.all(children.filter((child) => !isDatabase(child)).map((child) => child.stop()));
    await Promise.all(children.filter(isDatabase).map((child) => child.stop()));
  };
  exitOnSignal(stop, createLog('start', config.LOG_LEVEL));
  try {
    await assertPortFree('PORT', config.PORT, config.HUB_HOST);
    await assertPortFree('HUB_IDENTITY_PORT', config.HUB_IDENTITY_PORT, '127.0.0.1');
    const secrets = await localSecrets(folder);
    const [key, keys] = [await ensureDevelopmentKey(folder), await ensureBodyKeys(folder)];
    const pages = ensurePages();
    pages.catch(() => undefined);
    const adminUrl =
      config.HUB_POSTGRES_URL ?? (await step(databaseName, () => startDatabase(folder, secrets, running)));
    const cell = readCell(config.HUB_CELL);
    const databases = await step('databases', () => prepareDatabases(adminUrl, secrets, cell));
    const issuer = await step('sign-in', () => startIdentityProvider(config, folder, running));
    await noteRunningHub(folder, { adminUrl, issuer });
    const trust = { ...trustIn(issuer, folder), HUB_HOST: config.HUB_HOST, LOG_LEVEL: config.LOG_LEVEL };
    const addresses = await step('five bodies', () =>
      startBodies(trust, folder, { secrets, keys, databases }, running),
    );
    await step('pages', () => pages).catch((error: Error) => console.error(`    ${error.message}`));
    const gateway = await step('gateway', () => startGateway(config.PORT, trust, secrets, addresses, running));
    const tokenOf = (role: Role) => developmentToken(key, { body: 'cppcc', roles: [role], issuer });
    const tokens = { leader: await tokenOf('leader'), analyst: await tokenOf('analyst') };
    console.info(welcome(gateway.url, issuer, tokens, cell));
  } catch (error) {
    await stop();
    reportFault(error);
  }
}

/** The pages' address must be known before the gateway runs, as one signs in only from there. */
const withPort = async (config: LocalConfig): Promise<LocalConfig> => ({
  ...config,
  PORT: config.PORT || (await freePort()),
});

async function startDatabase(folder: DataFolder, secrets: LocalSecrets, running: Child[]): Promise<string> {
  const environment = { HUB_POSTGRES_PASSWORD: secrets.postgres };
  const child = await startChild(databaseName, 'subgraphs/local/postgres-main.ts', [folder.postgres], environment);
  running.push(child);
  return child.url;
}

/** Starts the identity provider, and says which issuer it is. */
async function startIdentityProvider(config: LocalConfig, folder: DataFolder, running: Child[]): Promise<string> {
  const child = await startChild('identity provider', 'subgraphs/local/identity-provider/main.ts', [], {
    PORT: String(config.PORT),
    HUB_IDENTITY_PORT: String(config.HUB_IDENTITY_PORT),
    HUB_DATA: folder.root,
  });
  running.push(child);
  return child.url;
}

async function prepareDatabases(
  adminUrl: string,
  secrets: LocalSecrets,
  cell: Cell,
): Promise<Record<string, BodyDatabase>> {
  const databases = await ensureDatabases(adminUrl, secrets);
  await Promise.all(bodies.map((body) => prepareBody(body, databases[body], cell)));
  return databases;
}

type Settings = Readonly<Record<string, string>>;

/** What the bodies' processes are given besides the common settings. */
interface BodyMeans {
  readonly secrets: LocalSecrets;
  readonly keys: BodyKeys;
  readonly databases: Readonly<Record<string, BodyDatabase>>;
}

/** Starts the bodies, and tells each where the others are reached: only then are their ports known. */
async function startBodies(
  trust: Settings,
  folder: DataFolder,
  { secrets, keys, databases }: BodyMeans,
  running: Child[],
): Promise<Record<string, string>> {
  const children = await Promise.all(
    bodies.map(async (body) => {
      const settings = {
        ...trust,
        PORT: '0',
        DATABASE_URL: databases[body]?.loginUrl ?? '',
        HUB_GATEWAY_SECRET: secrets.of(body).gateway,
        HUB_CURSOR_SECRET: secrets.cursor,
        HUB_BODY_KEY: keys[body],
        HUB_BODY_KEYS: folder.bodyKeys,
      };
      const child = await startChild(body, 'subgraphs/kit/main.ts', [body], settings, bodyNodeOptions);
      running.push(child);
      return [body, child] as const;
    }),
  );
  const peers = Object.fromEntries(children.map(([body, { url }]) => [body, url]));
  for (const [, child] of children) child.process.send({ peers });
  return Object.fromEntries(children.map(([body, { url }]) => [urlName(body), `${url}/graphql`]));
}

async function startGateway(
  port: number,
  trust: Settings,
  secrets: LocalSecrets,
  addresses: Readonly<Record<string, string>>,
  running: Child[],
): Promise<Child> {
  const shared = bodies.map((body) => [secretName(body), secrets.of(body).gateway]);
  const settings = {
    ...trust,
    ...addresses,
    ...Object.fromEntries(shared),
    HUB_PAGES_CLIENT_ID: pagesClientId,
    PORT: String(port),
  };
  const child = await startChild('gateway', 'gateway/main.ts', [], settings, gatewayNodeOptions);
  running.push(child);
  return child;
}

/** The keys come from the file and not from the issuer: a token then holds whether or not the issuer is up. */
const trustIn = (issuer: string, folder: DataFolder): Settings => ({
  HUB_ISSUER: issuer,
  HUB_AUDIENCE: localTrust.audience,
  HUB_JWKS: folder.publicKeys,
});

await main().catch(reportFault);
