import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { isBody } from '#schema/registry.ts';
import { readSubgraphConfig } from './config.ts';
import type { Peers } from './events/follow.ts';
import { loadSubgraph } from './load-subgraph.ts';
import { serveSubgraph } from './server.ts';

/** Starts one body: `npm run subgraph -- courts`. */
async function main(body: string | undefined): Promise<void> {
  if (!isBody(body)) throw new Error('Which body? For example: npm run subgraph -- courts');
  const config = readSubgraphConfig(body);
  const log = createLog(body, config.LOG_LEVEL);
  const { url, meet, stop } = await serveSubgraph(await loadSubgraph(body), config, log);
  exitOnSignal(stop, log);
  log.info({ url }, 'serving');
  process.on('message', ({ peers }: { peers?: Peers }) => peers && meet(peers));
  process.send?.({ ready: url });
}

await main(process.argv[2]).catch(reportFault);
