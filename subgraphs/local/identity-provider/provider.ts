import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import Provider, { type Configuration, errors, type ResourceServer } from 'oidc-provider';
import type { Body } from '#schema/registry.ts';
import { localTrust } from '../development-key.ts';
import { bodyOfSystem, clientsOf, pageOrigins, pagesClientId } from './clients.ts';
import { createMemory } from './memory.ts';
import { claimsOf, findOfficer } from './officers.ts';
import { faultPage, signedOutPage, signOutPage } from './pages.ts';
import { sendPage } from './send-page.ts';

/** What a development identity provider is made from. */
export interface ProviderMeans {
  /** The private key that signs; the hub trusts its public half. */
  readonly key: JWK;
  /** The port of the gateway, whose pages sign in here. */
  readonly pagesPort: number;
  /** The secret of a body's own system. */
  readonly secretOf: (body: Body) => string;
}

const accessTokenSeconds = 5 * 60;
const workingDaySeconds = 12 * 60 * 60;
const minutes = 60;

const hub: ResourceServer = {
  scope: '',
  audience: localTrust.audience,
  accessTokenTTL: accessTokenSeconds,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'ES256' } },
};

/** Makes the provider of an issuer: access tokens for the hub and for nothing else, as RFC 9068 has them. */
export function createProvider(issuer: string, { key, pagesPort, secretOf }: ProviderMeans): Provider {
  const configuration: Configuration = {
    adapter: createMemory(),
    jwks: { keys: [{ ...key, use: 'sig' }] } as NonNullable<Configuration['jwks']>,
    clients: clientsOf(pagesPort, secretOf),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clientBasedCORS: (_ctx, origin, { clientId }) =>
      clientId === pagesClientId && pageOrigins(pagesPort).includes(origin),
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: cookieNames(issuer),
      short: { httpOnly: true, sameSite: 'lax' },
      long: { httpOnly: true, sameSite: 'lax' },
    },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid'],
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      AuthorizationCode: minutes,
      Interaction: 30 * minutes,
      IdToken: accessTokenSeconds,
      RefreshToken: workingDaySeconds,
      Session: workingDaySeconds,
      Grant: workingDaySeconds,
    },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    findAccount: (_ctx, id) => (findOfficer(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    extraTokenClaims: (_ctx, token) =>
      claimsOfHolder('accountId' in token ? token.accountId : undefined, token.clientId),
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      const known = await provider.Grant.find(session?.grantIdFor(client?.clientId ?? '') ?? '');
      if (known) return known;
      const grant = new provider.Grant({ accountId: session?.accountId, clientId: client?.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    renderError: (ctx, { error, error_description: description }) => {
      sendPage(ctx, faultPage(description ?? error));
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => localTrust.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== localTrust.audience) throw new errors.InvalidTarget();
          return hub;
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => sendPage(ctx, signOutPage(form), pageOrigins(pagesPort)),
        postLogoutSuccessSource: (ctx) => sendPage(ctx, signedOutPage()),
      },
    },
  };
  return new Provider(issuer, configuration);
}

/** An officer signs in; a body's own system acts as a liaison officer of its body. */
function claimsOfHolder(accountId: string | undefined, clientId: string | undefined) {
  const officer = accountId === undefined ? undefined : findOfficer(accountId);
  if (officer) return claimsOf(officer.body, [officer.role]);
  const body = bodyOfSystem(clientId);
  return body && claimsOf(body, ['liaison']);
}

/** Browsers keep the cookies of one host together whatever the port; two hubs on one machine must not share theirs. */
function cookieNames(issuer: string) {
  const name = `xietong_${new URL(issuer).port}`;
  return { interaction: `${name}_interaction`, resume: `${name}_resume`, session: `${name}_session` };
}
