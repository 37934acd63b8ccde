import type { ClientMetadata } from 'oidc-provider';
import { type Body, bodies } from '#schema/registry.ts';

/** The client of the hub's pages: public, so that it has no secret and must prove itself with PKCE. */
export const pagesClientId = 'xietong-pages';

/** The client id of a body's own system. */
export const systemClientId = (body: Body): string => `${body}-system`;

/** The body whose system a client is, if it is one. */
export const bodyOfSystem = (clientId: string | undefined): Body | undefined =>
  bodies.find((body) => systemClientId(body) === clientId);

/** Where a browser on this machine finds the gateway's pages. */
export const pageOrigins = (port: number): readonly string[] =>
  ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);

/** All clients that may ask for tokens: the pages, and one system for each body. */
export function clientsOf(pagesPort: number, secretOf: (body: Body) => string): ClientMetadata[] {
  const pages = pageOrigins(pagesPort).flatMap((origin) => [`${origin}/`, `${origin}/graphiql/`]);
  return [
    {
      client_id: pagesClientId,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: pages,
      post_logout_redirect_uris: pages,
    },
    ...bodies.map((body) => ({
      client_id: systemClientId(body),
      client_secret: secretOf(body),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  ];
}
