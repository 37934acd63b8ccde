import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { urlName } from '#schema/environment.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { copyDatabases, type TestDatabases } from '../support/databases.ts';
import { codesOf, post } from '../support/hub.ts';
import { headersOf, people } from '../support/people.ts';
import { type RunningCommand, run } from '../support/processes.ts';
import { bodySettings, gatewaySecret, gatewaySettings } from '../support/settings.ts';

describe('processes that are started one by one, each by its environment', () => {
  const running: RunningCommand[] = [];
  let databases: TestDatabases;
  let gatewayUrl: string;
  let headers: Record<string, string>;

  const start = async (file: string, args: string[], settings: Record<string, string>): Promise<RunningCommand> => {
    const command = run(projectFolder, [file, ...args], {
      ...settings,
      LOG_LEVEL: 'info',
    });
    running.push(command);
    await command.says('"msg":"serving"');
    return command;
  };

  beforeAll(async () => {
    databases = await copyDatabases();
    headers = await headersOf(people.analyst);
    const [courtsPort, gatewayPort] = [await freePort(), await freePort()];
    await start('subgraphs/kit/main.ts', ['courts'], {
      ...(await bodySettings('courts', databases.loginUrl('courts'))),
      PORT: String(courtsPort),
    });
    await start('gateway/main.ts', [], {
      ...gatewaySettings(),
      PORT: String(gatewayPort),
      [urlName('courts')]: `http://127.0.0.1:${courtsPort}/graphql`,
      [urlName('justice')]: `http://127.0.0.1:${await freePort()}/graphql`,
    });
    gatewayUrl = `http://127.0.0.1:${gatewayPort}`;
  });
  afterAll(async () => {
    for (const { process } of running) process.kill('SIGKILL');
    await databases.drop();
  });

  test('serve together, and say who asked what with one request id', async () => {
    const query = 'query OfTheCourts { judicialRecommendations(first: 1) { totalCount } }';
    const { data, errors } = await post(`${gatewayUrl}/graphql`, { query }, headers);
    expect(errors).toEqual([]);
    expect(data.judicialRecommendations.totalCount).toBe(15);
    const [courts, gateway] = running as [RunningCommand, RunningCommand];
    await gateway.says('"operation":"OfTheCourts"');
    const [, requestId = 'none'] = /"requestId":"([^"]+)"/.exec(gateway.said()) ?? [];
    await courts.says(requestId);
    const password = new URL(databases.loginUrl('courts')).password;
    for (const secret of [
      String(headers['authorization']).slice('Bearer '.length),
      gatewaySecret('courts'),
      password,
    ]) {
      expect(gateway.said() + courts.said()).not.toContain(secret);
    }
  });

  test('do without the one that was not started', async () => {
    const query =
      '{ lawEnforcementSupervisions(first: 1) { totalCount } judicialRecommendations(first: 1) { totalCount } }';
    const answer = await post(`${gatewayUrl}/graphql`, { query }, headers);
    expect(answer.data).toEqual({ lawEnforcementSupervisions: null, judicialRecommendations: { totalCount: 15 } });
    expect(codesOf(answer)).toEqual(['BODY_UNAVAILABLE']);
    expect(answer.text).not.toContain('127.0.0.1');
  });

  test('are alive and ready, and end with 0 when they are told to stop', async () => {
    for (const path of ['/livez', '/readyz']) expect((await fetch(gatewayUrl + path)).status).toBe(200);
    for (const command of running) {
      command.process.kill('SIGTERM');
      expect(await command.ends, command.said()).toBe(0);
    }
  });
});

test('npm run migrate brings an up-to-date database nothing, and says so', async () => {
  const databases = await copyDatabases();
  const migrate = run(projectFolder, ['subgraphs/kit/migrate-main.ts', 'courts'], {
    MIGRATION_DATABASE_URL: databases.ownerUrl('courts'),
    DATABASE_URL: databases.loginUrl('courts'),
  });
  expect(await migrate.ends, migrate.said()).toBe(0);
  expect(migrate.said().trim()).toBe('courts: nothing to do');
  await databases.drop();
});
