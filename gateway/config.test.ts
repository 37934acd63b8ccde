import { describe, expect, test } from 'vitest';
import { secretName } from '#schema/environment.ts';
import { bodies } from '#schema/registry.ts';
import { readGatewayConfig } from './config.ts';

const settings = (over: Record<string, string>) => ({
  HUB_ISSUER: 'https://id.example.cn/realms/hohhot',
  HUB_AUDIENCE: 'urn:xietong:graphql',
  HUB_JWKS: 'https://id.example.cn/realms/hohhot/jwks',
  ...Object.fromEntries(bodies.map((body) => [secretName(body), `secret-between-the-gateway-and-${body}`])),
  ...over,
});

test('pages sign in at the issuer, where they have a client id', () => {
  expect(readGatewayConfig(settings({})).signIn).toBeUndefined();
  expect(readGatewayConfig(settings({ HUB_PAGES_CLIENT_ID: 'pages' })).signIn).toEqual({
    issuer: 'https://id.example.cn/realms/hohhot',
    clientId: 'pages',
    audience: 'urn:xietong:graphql',
    takesTokens: true,
  });
});

test('no page asks with a token of its address where one signs in in production', () => {
  const inProduction = settings({ HUB_PAGES_CLIENT_ID: 'pages', NODE_ENV: 'production' });
  expect(readGatewayConfig(inProduction).signIn?.takesTokens).toBe(false);
});

test('an issuer that is no web address has no sign-in page', () => {
  const named = { HUB_ISSUER: 'urn:xietong:development' };
  expect(readGatewayConfig(settings(named)).signIn).toBeUndefined();
  expect(() => readGatewayConfig(settings({ ...named, HUB_PAGES_CLIENT_ID: 'pages' }))).toThrow('HUB_ISSUER: must be');
});

const least = {
  ...{ HUB_ISSUER: 'i', HUB_AUDIENCE: 'a', HUB_JWKS: 'keys.json' },
  ...Object.fromEntries(bodies.map((body) => [secretName(body), 'x'.repeat(32)])),
};

describe('without being told otherwise, a gateway', () => {
  test('in production runs known documents only, and explains its schema to nobody', () => {
    expect(readGatewayConfig({ ...least, NODE_ENV: 'production' })).toMatchObject({
      operations: 'known',
      isExplorable: false,
    });
  });

  test('in development runs whatever is asked, and explains its schema', () => {
    expect(readGatewayConfig(least)).toMatchObject({ operations: 'any', isExplorable: true });
  });

  test('limits what users, bodies and addresses may ask', () => {
    const { HUB_REQUESTS_PER_USER, HUB_REQUESTS_PER_BODY, HUB_FAILED_SIGN_INS } = readGatewayConfig(least);
    expect(HUB_FAILED_SIGN_INS).toBeLessThan(HUB_REQUESTS_PER_USER);
    expect(HUB_REQUESTS_PER_USER).toBeLessThan(HUB_REQUESTS_PER_BODY);
  });
});

test.each([
  ['HUB_OPERATIONS', 'none'],
  ['HUB_SAVED_QUERY_KEPT_MS', '5001'],
  ['HUB_REQUESTS_PER_USER', '0'],
])('%s may not be %s', (name, value) => {
  expect(() => readGatewayConfig({ ...least, [name]: value })).toThrow(name);
});
