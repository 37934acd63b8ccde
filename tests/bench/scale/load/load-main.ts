import { reportFault } from '#schema/process.ts';
import { startCluster } from './cluster.ts';
import { loadCity } from './load-city.ts';

/** Loads cities of the sizes that are named, before they are measured: `load-main.ts 10000 1000000`. */
async function main(sizes: readonly string[]): Promise<void> {
  const cluster = await startCluster();
  try {
    for (const size of sizes) await loadCity(cluster, Number(size));
  } finally {
    await cluster.stop();
  }
}

await main(process.argv.slice(2)).catch(reportFault);
