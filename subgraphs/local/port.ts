import { createServer } from 'node:net';

/** A TCP port of the loopback that nobody uses at the moment. */
export const freePort = (): Promise<number> => listenOnce(0);

/** Fails if a port is taken, and names the setting that chooses another. */
export async function assertPortFree(setting: string, port: number, host: string): Promise<void> {
  await listenOnce(port, host).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use by another program; choose another one with ${setting}=…`);
  });
}

function listenOnce(port: number, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
