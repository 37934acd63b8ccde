import { createLog } from '#schema/log.ts';
import { exitOnSignal, reportFault } from '#schema/process.ts';
import type { Body } from '#schema/registry.ts';
import { openMonolith } from '../../support/monolith/monolith.ts';
import { serveMonolith } from '../../support/monolith/serve-monolith.ts';

/** Serves the bodies' resolvers joined in this one process, with what the environment says of their databases. */
async function main(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const log = createLog('monolith', 'info');
  const databases = JSON.parse(env['DATABASES'] ?? '') as Record<Body, string>;
  const monolith = await openMonolith((body) => databases[body], log, { cursorSecret: env['HUB_CURSOR_SECRET'] ?? '' });
  const [issuer, audience, jwks] = ['HUB_ISSUER', 'HUB_AUDIENCE', 'HUB_JWKS'].map((name) => env[name] ?? '') as [
    string,
    string,
    string,
  ];
  const trust = { issuer, audience, jwks, production: false };
  const { stop } = await serveMonolith(monolith, trust, Number(env['PORT']));
  exitOnSignal(stop, log);
}

await main(process.env).catch(reportFault);
