import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { bodies } from '#schema/registry.ts';
import { readIdentityConfig } from '../config.ts';
import { ensureDevelopmentKey, localTrust } from '../development-key.ts';
import { dataFolder } from '../folder.ts';
import { localSecrets, writePrivate } from '../secrets.ts';
import { systemClientId } from './clients.ts';
import { serveIdentityProvider } from './server.ts';

/** Runs the development identity provider in a process of its own; production has an issuer of its own. */
async function main(): Promise<void> {
  const config = readIdentityConfig();
  const folder = dataFolder(config.HUB_DATA);
  const [key, secrets] = [await ensureDevelopmentKey(folder), await localSecrets(folder)];
  const secretOf = (body: (typeof bodies)[number]) => secrets.of(body).system;
  const { url, stop } = await serveIdentityProvider(config.HUB_IDENTITY_PORT, {
    key,
    secretOf,
    pagesPort: config.PORT,
  });
  await writePrivate(folder.clients, {
    tokenEndpoint: `${url}/token`,
    resource: localTrust.audience,
    clients: bodies.map((body) => ({ body, id: systemClientId(body), secret: secretOf(body) })),
  });
  exitOnSignal(stop, createLog('identity-provider', config.LOG_LEVEL));
  process.send?.({ ready: url });
}

await main().catch(reportFault);
