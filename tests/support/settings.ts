import { inject } from 'vitest';
import type { TokenTrust } from '#schema/access-token.ts';
import { secretName } from '#schema/environment.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { ensureBodyKeys } from '../../subgraphs/local/body-keys.ts';
import { localTrust } from '../../subgraphs/local/development-key.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';

/** The secret that the gateway of the tests shares with a body. */
export const gatewaySecret = (body: Body): string => `secret-between-the-gateway-and-${body}-for-tests`;

/** The settings that say whose tokens the hub of the tests trusts; its keys stand in the folder of the run. */
export const trustSettings = (root = inject('dataRoot')) => ({
  NODE_ENV: 'test',
  HUB_ISSUER: localTrust.issuer,
  HUB_AUDIENCE: localTrust.audience,
  HUB_JWKS: dataFolder(root).publicKeys,
  HUB_BODY_KEYS: dataFolder(root).bodyKeys,
  HUB_CALENDAR_REFRESH_MS: '0',
  LOG_LEVEL: 'silent',
});

/** The same trust, as a verifier of tokens is told it. */
export const tokenTrust = (): TokenTrust => {
  const { HUB_ISSUER: issuer, HUB_AUDIENCE: audience, HUB_JWKS: jwks } = trustSettings();
  return { issuer, audience, jwks, production: false };
};

/** What seals the cursors of the tests' bodies. */
export const cursorSecret = 'secret-that-seals-the-cursors-of-the-tests';

/** Deadlines that a busy machine keeps, for tests that are not about deadlines. */
export const patience = { HUB_BODY_DEADLINE_MS: '20000', HUB_REQUEST_DEADLINE_MS: '30000' };

/** Limits that no test reaches which is not about them. */
const generosity = {
  HUB_REQUESTS_PER_USER: '1000000',
  HUB_REQUESTS_PER_BODY: '1000000',
  HUB_SIMULTANEOUS_PER_USER: '10000',
  HUB_FAILED_SIGN_INS: '1000000',
};

/** The settings of one body, on a database. */
export const bodySettings = async (body: Body, databaseUrl: string, root = inject('dataRoot')) => ({
  ...trustSettings(root),
  DATABASE_URL: databaseUrl,
  HUB_GATEWAY_SECRET: gatewaySecret(body),
  HUB_CURSOR_SECRET: cursorSecret,
  HUB_BODY_KEY: (await ensureBodyKeys(dataFolder(root)))[body],
});

/** The settings of the gateway but where it finds the bodies. */
export const gatewaySettings = () => ({
  ...trustSettings(),
  ...patience,
  ...generosity,
  ...Object.fromEntries(bodies.map((body) => [secretName(body), gatewaySecret(body)])),
});
