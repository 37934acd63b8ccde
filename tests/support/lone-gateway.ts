import { createLog } from '#schema/log.ts';
import { readGatewayConfig } from '../../gateway/config.ts';
import { type RunningGateway, serveGateway } from '../../gateway/server.ts';
import { gatewaySettings } from './settings.ts';

/** Serves a gateway whose bodies are not there, for what it decides alone. */
export const startLoneGateway = (settings: Readonly<Record<string, string>> = {}): Promise<RunningGateway> =>
  serveGateway(readGatewayConfig({ ...gatewaySettings(), PORT: '0', ...settings }), createLog('test', 'silent'));
