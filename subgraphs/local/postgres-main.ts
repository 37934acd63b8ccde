import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { startPostgres } from './postgres.ts';

/** Runs the embedded PostgreSQL in a process of its own: `postgres-main.ts <folder> [port]`, password in the environment. */
async function main([folder = '', port]: readonly string[]): Promise<void> {
  const { adminUrl, stop } = await startPostgres(
    folder,
    process.env['HUB_POSTGRES_PASSWORD'] ?? '',
    port === undefined ? undefined : Number(port),
  );
  exitOnSignal(stop, createLog('postgres', 'warn'));
  process.send?.({ ready: adminUrl });
}

await main(process.argv.slice(2)).catch(reportFault);
