import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { post } from '../support/hub.ts';
import { run } from '../support/processes.ts';
import { patience } from '../support/settings.ts';
import { askForTokens, issuerIn, signIn } from '../support/sign-in-flow.ts';
import { themeOfTheYear } from '../support/theme-query.ts';

const program = ['subgraphs/local/start.ts'];

describe('npm start', () => {
  let data: string;
  let port: number;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'xietong-start-'));
    await chmod(data, 0o755);
    port = await freePort();
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  const environment = () => ({ ...patience, HUB_DATA: data, PORT: String(port), HUB_IDENTITY_PORT: '0' });

  const ask = async (said: string, query: string, variables: object) => {
    const [, token] = /#token=(\S+)/.exec(said) ?? [];
    return post(
      `http://127.0.0.1:${port}/graphql`,
      { query, variables },
      { authorization: `Bearer ${token}`, 'x-purpose': 'ANALYSIS' },
    );
  };

  const submit = `mutation M($input: AcknowledgeHandlingInput!) { acknowledgeCppccHandling(input: $input) { handling { status } } }`;

  test('answers its first federated question, stops on Ctrl-C, and a second start loses nothing', async () => {
    const first = run(projectFolder, program, environment());
    await first.says('停止');
    const { data: answer, errors } = await ask(first.said(), themeOfTheYear, { year: 2023, first: 50 });
    expect(errors).toEqual([]);
    expect(answer.supervisionYear.campaigns).toHaveLength(4);
    expect(
      (await ask(first.said(), submit, { input: { id: 'x', expectedVersion: 1 } })).errors[0]?.extensions['code'],
    ).toBe('INVALID_INPUT');
    await signsInFrom(first.said());
    first.process.kill('SIGINT');
    expect(await first.ends, first.said()).toBe(0);
    expect(first.said()).not.toMatch(/\n\s+at /);

    const second = run(projectFolder, program, environment());
    await second.says('停止');
    const again = await ask(second.said(), themeOfTheYear, { year: 2023, first: 50 });
    const timeless = (value: unknown) => JSON.stringify(value).replaceAll(/"asOf":"[^"]*"/g, '');
    expect(timeless(again.data)).toBe(timeless(answer));

    const third = run(projectFolder, program, { ...environment(), PORT: String(await freePort()) });
    expect(await third.ends).toBe(1);
    expect(third.said()).toContain('Another hub is already running');

    second.process.kill('SIGTERM');
    expect(await second.ends, second.said()).toBe(0);
  }, 240_000);

  /** The ways to a token of a hub that runs: its sign-in page, a body's own system, and the command. */
  async function signsInFrom(said: string): Promise<void> {
    const issuer = issuerIn(said);
    const page = `http://127.0.0.1:${port}/graphiql/`;
    const { access_token: ofOfficer } = await signIn(issuer, page, 'courts-liaison');

    const clients = `${data}/clients.json`;
    expect((await stat(clients)).mode & 0o777).toBe(0o600);
    const known = JSON.parse(await readFile(clients, 'utf8'));
    expect(known.tokenEndpoint).toBe(`${issuer}/token`);
    const { id, secret } = known.clients.find(({ body }: { body: string }) => body === 'courts');
    const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    const { access_token: ofSystem } = await askForTokens(
      issuer,
      { grant_type: 'client_credentials' },
      { authorization },
    );

    const command = ['subgraphs/local/token.ts', '--body', 'courts', '--role', 'liaison'];
    const printed = run(projectFolder, command, environment());
    expect(await printed.ends, printed.said()).toBe(0);

    const query = { query: '{ courtsInbox(first: 1) { totalCount } }' };
    for (const token of [ofOfficer, ofSystem, printed.said().trim()]) {
      const answer = await post(`http://127.0.0.1:${port}/graphql`, query, { authorization: `Bearer ${token}` });
      expect(answer.data.courtsInbox.totalCount).toBeGreaterThan(0);
    }
  }

  test('says in one sentence that its port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const start = run(projectFolder, program, environment());
    expect(await start.ends).toBe(1);
    expect(start.said().trim()).toBe(`Port ${port} is in use by another program; choose another one with PORT=…`);
    other.close();
  });

  test('says in one sentence that its data folder is broken', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'xietong-broken-'));
    await writeFile(`${broken}/secrets.json`, '{ "postgres": ');
    const start = run(projectFolder, program, { ...environment(), HUB_DATA: broken, PORT: String(await freePort()) });
    expect(await start.ends).toBe(1);
    expect(start.said().trim().split('\n')).toEqual([expect.stringContaining('secrets.json is broken')]);
    await rm(broken, { recursive: true });
  });

  test('says in one sentence that its database is broken', async () => {
    await rm(`${data}/postgres/PG_VERSION`);
    const start = run(projectFolder, program, { ...environment(), PORT: String(await freePort()) });
    expect(await start.ends).toBe(1);
    expect(start.said()).toMatch(
      /The database in \S+ cannot be started: .* is not a valid data directory\. Move \S+ away/,
    );
    expect(start.said().match(/cannot be started/g)).toHaveLength(1);
    expect(start.said()).not.toMatch(/\n\s+at /);
  });
});

describe('a process alone', () => {
  test.each([
    ['gateway/main.ts', [], ['HUB_ISSUER', 'HUB_AUDIENCE', 'HUB_JWKS', 'HUB_COURTS_SECRET']],
    ['subgraphs/kit/main.ts', ['courts'], ['DATABASE_URL', 'HUB_GATEWAY_SECRET', 'HUB_CURSOR_SECRET', 'HUB_ISSUER']],
  ])('%s names all settings that are missing, at once', async (file, args, names) => {
    const process = run(projectFolder, [file, ...args], { HUB_BODY_DEADLINE_MS: 'soon' });
    expect(await process.ends).toBe(1);
    for (const name of names) expect(process.said()).toContain(`${name}:`);
    expect(process.said()).not.toMatch(/\n\s+at /);
  });
});
