import type { Pool, PoolClient } from 'pg';

/** Long enough for whoever holds a connection to give it back himself, when a statement fails with it. */
const graceMs = 500;

/**
 * Takes back connections that broke while a transaction held them: the query builder does not give them back when even
 * its rollback fails (kysely-org/kysely#1990), and after as many as the pool holds, the body would answer nobody.
 */
export function takeBackLostConnections(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => setTimeout(() => held.has(client) && client.release(true), graceMs));
  });
}
