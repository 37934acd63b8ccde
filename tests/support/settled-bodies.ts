import { loadSubgraph, serveSubgraph } from '#kit';
import { createLog } from '#schema/log.ts';
import type { Body } from '#schema/registry.ts';
import { readSubgraphConfig } from '../../subgraphs/kit/config.ts';
import { introduce, settle } from './hub.ts';
import { bodySettings } from './settings.ts';

/** Serves the bodies until each has read what the others have told from the first day on, so that no test has to wait for that. */
export async function settleBodies(
  bodies: readonly Body[],
  loginUrl: (body: Body) => string,
  root: string,
): Promise<void> {
  const log = createLog('test', 'silent');
  const serving = await Promise.all(
    bodies.map(async (body) => {
      const settings = { ...(await bodySettings(body, loginUrl(body), root)), PORT: '0', HUB_FEED_EVERY_MS: '0' };
      return [body, await serveSubgraph(await loadSubgraph(body), readSubgraphConfig(body, settings), log)] as const;
    }),
  );
  const running = new Map(serving);
  introduce(running);
  await settle([...running.values()]);
  await Promise.all([...running.values()].map((body) => body.stop()));
}
