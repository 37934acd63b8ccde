import { expect, test } from 'vitest';
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
  });
});

test('an issuer that is no web address has no sign-in page', () => {
  const named = { HUB_ISSUER: 'urn:xietong:development' };
  expect(readGatewayConfig(settings(named)).signIn).toBeUndefined();
  expect(() => readGatewayConfig(settings({ ...named, HUB_PAGES_CLIENT_ID: 'pages' }))).toThrow('HUB_ISSUER: must be');
});
