import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import { readGatewayConfig } from './config.ts';
import { serveGateway } from './server.ts';

/** Starts the gateway: `npm run gateway`. */
async function main(): Promise<void> {
  const config = readGatewayConfig();
  const log = createLog('gateway', config.LOG_LEVEL);
  const { url, stop } = await serveGateway(config, log);
  exitOnSignal(stop, log);
  log.info({ url }, 'serving');
  process.send?.({ ready: url });
}

await main().catch(reportFault);
