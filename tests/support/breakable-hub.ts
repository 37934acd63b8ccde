import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import { urlName } from '#schema/environment.ts';
import { createLog } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { readGatewayConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/server.ts';
import { ensureDatabases } from '../../subgraphs/local/databases.ts';
import { dataFolder, projectFolder } from '../../subgraphs/local/folder.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { prepareBody } from '../../subgraphs/local/prepare-body.ts';
import { localSecrets } from '../../subgraphs/local/secrets.ts';
import { poolsOf } from './body-pools.ts';
import { onServer } from './databases.ts';
import { type Hub, post } from './hub.ts';
import { headersOf } from './people.ts';
import { type RunningCommand, run } from './processes.ts';
import { bodySettings, gatewaySettings } from './settings.ts';

/** A hub of real processes on a PostgreSQL of its own, of which each may be killed at any time and comes back. */
export interface BreakableHub extends Pick<Hub, 'ask' | 'databases' | 'settle' | 'stop'> {
  /** Kills a body's process and starts it again at once. */
  readonly killBody: (body: Body) => Promise<void>;
  /** What bodies have said that ended without being killed. */
  readonly deaths: readonly string[];
  /** Shuts PostgreSQL down as a crash would, without a checkpoint, and starts it again. */
  readonly crashDatabase: () => Promise<void>;
}

/** How often the bodies of this hub read one another's feeds. */
const feedEveryMs = '100';

/** Starts one. */
export async function startBreakableHub(): Promise<BreakableHub> {
  const root = await mkdtemp(join(tmpdir(), 'xietong-crash-'));
  await chmod(root, 0o755);
  const [folder, secrets, port] = [dataFolder(root), await localSecrets(dataFolder(root)), await freePort()];
  const adminUrl = `postgres://postgres:${secrets.postgres}@127.0.0.1:${port}/postgres`;
  let server = await startServer(folder.postgres, port, secrets.postgres, adminUrl);
  const databases = await ensureDatabases(adminUrl, secrets);
  await Promise.all(bodies.map((body) => prepareBody(body, databases[body], readCell(sampleCellFile))));

  const ports = await Promise.all(bodies.map(async (body) => [body, await freePort()] as const));
  const addresses = Object.fromEntries(ports.map(([body, at]) => [urlName(body), `http://127.0.0.1:${at}/graphql`]));
  const running = new Map<Body, RunningCommand>();
  const killed = new Set<RunningCommand>();
  const deaths: string[] = [];
  const startBody = async (body: Body, attempts = 20): Promise<void> => {
    const command = run(projectFolder, ['subgraphs/kit/main.ts', body], {
      ...(await bodySettings(body, databases[body].loginUrl)),
      ...addresses,
      PORT: String(new Map(ports).get(body)),
      HUB_FEED_EVERY_MS: feedEveryMs,
      LOG_LEVEL: 'info',
    });
    running.set(body, command);
    const isServing = command
      .says('"msg":"serving"')
      .then(() =>
        command.process.once(
          'exit',
          () => killed.has(command) || deaths.push(`${body}: ${command.said().slice(-2_000)}`),
        ),
      );
    await isServing.catch(async (fault) => {
      if (attempts === 1) throw fault;
      await sleep(200);
      await startBody(body, attempts - 1);
    });
  };
  await Promise.all(bodies.map((body) => startBody(body)));
  const gateway = await serveGateway(
    readGatewayConfig({
      ...gatewaySettings(),
      ...addresses,
      PORT: '0',
    }),
    createLog('test', 'silent'),
  );
  const pools = poolsOf((body) => databases[body].ownerUrl);
  const sql = async <Row extends object>(body: Body, text: string, values?: unknown[]): Promise<Row[]> => {
    for (;;) {
      try {
        return await pools.sql(body, text, values);
      } catch (error) {
        if (!isAway(error)) throw error;
        await sleep(100);
      }
    }
  };
  const told = async () => {
    const [events, cursors] = [
      'select count(*)::int as n from outbox_event',
      `select min(coalesce(as_of, 'epoch')) as n from inbox_cursor`,
    ];
    const found = await Promise.all(
      bodies.map(async (body) => [
        await sql<{ n: number }>(body, events),
        await sql<{ n: Date | null }>(body, cursors),
      ]),
    );
    return {
      events: found.reduce((sum, [counted]) => sum + Number(counted?.[0]?.n), 0),
      asOf: Math.min(...found.map(([, oldest]) => (oldest?.[0]?.n as Date | null)?.getTime() ?? 0)),
    };
  };
  const kill = async (body: Body): Promise<void> => {
    const command = running.get(body) as RunningCommand;
    killed.add(command);
    command.process.kill('SIGKILL');
    await command.ends;
  };
  return {
    deaths,
    databases: {
      loginUrl: (body) => databases[body].loginUrl,
      ownerUrl: (body) => databases[body].ownerUrl,
      sql,
      drop: async () => undefined,
    },
    ask: async (person, query, variables) =>
      post(`${gateway.url}/graphql`, { query, variables }, await headersOf(person)),
    killBody: async (body) => {
      await kill(body);
      await startBody(body);
    },
    crashDatabase: async () => {
      const [postmaster = ''] = (await readFile(`${folder.postgres}/postmaster.pid`, 'utf8')).split('\n');
      process.kill(Number(postmaster), 'SIGQUIT');
      while (isAlive(Number(postmaster))) await sleep(50);
      server.process.kill('SIGKILL');
      server = await startServer(folder.postgres, port, secrets.postgres, adminUrl);
    },
    settle: async () => {
      for (let [isQuiet, events] = [false, -1]; !isQuiet; ) {
        const since = Date.now();
        while ((await told()).asOf <= since) await sleep(100);
        const now = await told();
        [isQuiet, events] = [now.events === events, now.events];
      }
    },
    stop: async () => {
      await gateway.stop();
      for (const body of bodies) await kill(body);
      await pools.end();
      server.process.kill('SIGTERM');
      await server.ends;
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function startServer(folder: string, port: number, password: string, adminUrl: string): Promise<RunningCommand> {
  const server = run(projectFolder, ['subgraphs/local/postgres-main.ts', folder, String(port)], {
    HUB_POSTGRES_PASSWORD: password,
  });
  for (let isUp = false; !isUp; ) {
    if (server.process.exitCode !== null) throw new Error(server.said());
    isUp = await onServer(adminUrl, (client) => client.query('select 1')).then(
      () => true,
      () => false,
    );
    if (!isUp) await sleep(100);
  }
  return server;
}

/** Whether a fault says that the database is away, rather than that the statement is wrong. */
const isAway = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^(08|57)|^ECONN/.test(code) || /terminated/.test(message);
};

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
