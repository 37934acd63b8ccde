import { createServer, type RequestListener, type Server } from 'node:http';
import { createProvider, type ProviderMeans } from './provider.ts';
import { serveSignIn } from './sign-in.ts';

/** A development identity provider that is being served. */
export interface RunningProvider {
  /** The issuer of its tokens, which is where it is reached. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the development identity provider. It listens on the loopback alone, whatever the hub does: whoever reaches it
 * may sign in as anyone. Its port is asked of the system first where it is 0, as the issuer's name holds it.
 */
export async function serveIdentityProvider(port: number, means: ProviderMeans): Promise<RunningProvider> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  const provider = createProvider(url, means);
  provider.use(serveSignIn(provider, means.pagesPort));
  answer = provider.callback();
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
