import type { Body } from '#schema/registry.ts';
import { pagesClientId } from '../../subgraphs/local/identity-provider/clients.ts';
import { type RunningProvider, serveIdentityProvider } from '../../subgraphs/local/identity-provider/server.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { type Hub, startHub } from './hub.ts';
import { signingKey } from './people.ts';

/** A hub that accepts the tokens of a development identity provider, at which its pages sign in. */
export interface SignInHub {
  readonly hub: Hub;
  readonly provider: RunningProvider;
  /** Where the hub's GraphiQL page is. */
  readonly page: string;
  readonly stop: () => Promise<void>;
}

/** The secret of a body's own system. */
export const systemSecret = (body: Body): string => `secret-of-the-system-of-${body}-for-the-tests`;

/** Starts both. */
export async function startSignInHub(): Promise<SignInHub> {
  const pagesPort = await freePort();
  const provider = await serveIdentityProvider(0, { key: await signingKey(), pagesPort, secretOf: systemSecret });
  const settings = { PORT: String(pagesPort), HUB_PAGES_CLIENT_ID: pagesClientId };
  const hub = await startHub({ issuer: provider.url, settings });
  return {
    hub,
    provider,
    page: `http://127.0.0.1:${pagesPort}/graphiql/`,
    stop: async () => {
      await hub.stop();
      await provider.stop();
    },
  };
}
