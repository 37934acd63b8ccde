import { loadSubgraph, serveSubgraph } from '#kit';
import { createLog } from '#schema/log.ts';
import { purposeHeader } from '#schema/purpose.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { signRequest } from '#schema/request-signature.ts';
import type { Role } from '#schema/viewer.ts';
import { readSubgraphConfig } from '../../../../subgraphs/kit/config.ts';
import { ensureBodyKeys } from '../../../../subgraphs/local/body-keys.ts';
import { developmentToken, ensureDevelopmentKey, localTrust } from '../../../../subgraphs/local/development-key.ts';
import { localSecrets } from '../../../../subgraphs/local/secrets.ts';
import { standstill } from '../city/days.ts';
import { benchFolder } from '../load/cluster.ts';
import type { City } from '../load/load-city.ts';

/** What a body answered, in text, and how long it took. */
export interface Answered {
  readonly text: string;
  readonly ms: number;
}

/** A statement of a body as it was executed, its values in it. */
export type Statement = string;

/** The five bodies of a city, asked one by one as the gateway asks them. */
export interface ServedCity {
  readonly ask: (body: Body, role: Role, query: string, variables: object, of?: Body) => Promise<Answered>;
  /** The statements that a body has executed since this was asked for last, without those of the log of reads. */
  readonly statements: (body: Body) => Statement[];
  readonly stop: () => Promise<void>;
}

/** Statements by which reads are logged. */
const ofTheLog = /^(begin|commit)$|pg_advisory_xact_lock|read_entry|into read_tally/;

/** Serves the bodies of a city on its databases, with clocks that stand still. */
export async function serveCity(city: City): Promise<ServedCity> {
  const [secrets, key, bodyKeys] = [
    await localSecrets(benchFolder),
    await ensureDevelopmentKey(benchFolder),
    await ensureBodyKeys(benchFolder),
  ];
  const executed = new Map<Body, Statement[]>(bodies.map((body) => [body, []]));
  const clock = () => new Date(`${standstill}T09:00:00Z`);
  const running = new Map(
    await Promise.all(
      bodies.map(async (body) => {
        const config = readSubgraphConfig(body, {
          NODE_ENV: 'test',
          HUB_ISSUER: localTrust.issuer,
          HUB_AUDIENCE: localTrust.audience,
          HUB_JWKS: benchFolder.publicKeys,
          HUB_BODY_KEYS: benchFolder.bodyKeys,
          HUB_BODY_KEY: bodyKeys[body],
          HUB_CALENDAR_REFRESH_MS: '0',
          HUB_FEED_EVERY_MS: '0',
          HUB_CURSOR_SECRET: secrets.cursor,
          HUB_GATEWAY_SECRET: secrets.of(body).gateway,
          DATABASE_URL: city[body].loginUrl,
          PORT: '0',
        });
        const onStatement = (sql: string, withValues: string) => {
          if (!ofTheLog.test(sql)) executed.get(body)?.push(withValues);
        };
        const log = createLog('bench', 'silent');
        return [body, await serveSubgraph(await loadSubgraph(body), config, log, { clock, onStatement })] as const;
      }),
    ),
  );
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (body: Body, role: Role) => {
    const name = `${body} ${role}`;
    const known = tokens.get(name) ?? developmentToken(key, { body, roles: [role] });
    tokens.set(name, known);
    return known;
  };
  let count = 0;
  return {
    ask: async (body, role, query, variables, of = body) => {
      count += 1;
      const text = JSON.stringify({ query, variables });
      const authorization = `Bearer ${await tokenOf(of, role)}`;
      const requestId = `bench-${count}`;
      const purpose = role === 'analyst' ? 'ANALYSIS' : 'TRACKING';
      const parts = { method: 'POST', path: '/graphql', body: text, authorization, requestId, purpose };
      const headers = {
        'content-type': 'application/json',
        'x-request-id': requestId,
        [purposeHeader]: purpose,
        authorization,
        ...signRequest(secrets.of(body).gateway, parts),
      };
      const begun = performance.now();
      const response = await fetch(`${running.get(body)?.url}/graphql`, { method: 'POST', headers, body: text });
      return { text: await response.text(), ms: performance.now() - begun };
    },
    statements: (body) => executed.get(body)?.splice(0) ?? [],
    stop: async () => {
      for (const body of running.values()) await body.stop();
    },
  };
}
