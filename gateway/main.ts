import { parseArgs } from 'node:util';
import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { readGatewayConfig } from './config.ts';
import { readOpenConfig } from './open-gateway/config.ts';
import { serveOpenGateway } from './open-gateway/serve-open-gateway.ts';
import { serveGateway } from './server.ts';

/** Starts the gateway: `npm run gateway`; or, for tests, one of any supergraph: `npm run gateway -- --supergraph FILE`. */
async function main(): Promise<void> {
  const { supergraph } = parseArgs({ options: { supergraph: { type: 'string' } } }).values;
  const { running, log } = await (supergraph === undefined ? serve() : serveOpen(supergraph));
  exitOnSignal(running.stop, log);
  log.info({ url: running.url }, 'serving');
  process.send?.({ ready: running.url });
}

async function serve() {
  const config = readGatewayConfig();
  const log = createLog('gateway', config.LOG_LEVEL);
  return { log, running: await serveGateway(config, log) };
}

async function serveOpen(file: string) {
  const config = readOpenConfig();
  const log = createLog('open gateway', config.LOG_LEVEL);
  return { log, running: await serveOpenGateway(file, config, log) };
}

await main().catch(reportFault);
