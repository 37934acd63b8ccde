import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodies } from '#schema/registry.ts';
import type { TestDatabases } from '../support/databases.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { canary, type MisbehavingBody, startMisbehavingBody } from '../support/misbehaving-body.ts';
import { headersOf, type Person, people } from '../support/people.ts';
import { savedQueriesOf } from '../support/saved-queries.ts';
import { gatewaySecret } from '../support/settings.ts';

/** Makes the databases complain in words that nobody may read: when the courts' instruments are read, when a query is kept. */
async function plant({ sql, loginUrl }: TestDatabases): Promise<void> {
  const complain = `raise exception '${canary} password=${canary}' using detail = '${canary}', hint = '${canary}'`;
  const login = new URL(loginUrl('courts')).username;
  await sql('courts', `create function complain() returns boolean language plpgsql as $$ begin ${complain}; end $$`);
  await sql('courts', 'alter table judicial_recommendation rename to judicial_recommendation_behind');
  await sql(
    'courts',
    'create view judicial_recommendation as select * from judicial_recommendation_behind where complain()',
  );
  await sql('courts', `grant select on judicial_recommendation to "${login}"`);
  await sql('cppcc', `create function complain() returns trigger language plpgsql as $$ begin ${complain}; end $$`);
  await sql('cppcc', 'create trigger complains before insert on saved_query execute function complain()');
}

describe('where something went wrong, no answer says', () => {
  let hub: Hub;
  let justice: MisbehavingBody;
  let secrets: string[];
  const queries = savedQueriesOf(() => hub);
  beforeAll(async () => {
    justice = await startMisbehavingBody();
    justice.way = 'answers 500 with a secret';
    hub = await startHub({ elsewhere: { justice: justice.url }, prepare: plant });
    const passwords = bodies.map((body) => new URL(hub.databases.loginUrl(body)).password);
    secrets = [canary, ...bodies.map(gatewaySecret), ...passwords, 'secret-that-seals-the-cursors'];
  });
  afterAll(async () => {
    await hub.stop();
    justice.stop();
  });

  const hinting = {
    cookie: `session=${canary}`,
    'accept-language': canary,
    'x-forwarded-host': canary,
    'x-request-id': canary,
    'x-apollo-operation-name': canary,
    'user-agent': canary,
  };
  const send = async (body: string, { authorization, path = '' }: { authorization?: string; path?: string } = {}) =>
    fetch(`${hub.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(await headersOf(people.analyst)),
        ...(authorization && { authorization }),
        ...hinting,
      },
      body,
    });
  const ask = (query: string) => send(JSON.stringify({ query }));
  const forged = (payload: object) =>
    `Bearer ${[{ alg: 'none' }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${canary}`;

  const failures: Record<string, readonly [failing: () => Promise<Response>, code: string]> = {
    'what a database said when it was read': [
      () => ask('{ judicialRecommendations(first: 1) { totalCount nodes { title } } }'),
      'INTERNAL',
    ],
    'what another body answered': [
      () => ask('{ lawEnforcementSupervisions(first: 1) { totalCount } }'),
      'BODY_UNAVAILABLE',
    ],
    'what stood in a token': [
      () => send('{}', { authorization: forged({ sub: canary, iss: canary }) }),
      'UNAUTHENTICATED',
    ],
    'what stood in the headers of an operation that is refused': [() => ask('{ passwords }'), 'OPERATION_REFUSED'],
    'what stood in a request that is no JSON': [() => send(`{"${canary}`), 'OPERATION_REFUSED'],
    'what stood in a request that is too long': [() => send(`"${canary.repeat(20_000)}"`), 'OPERATION_REFUSED'],
    'what stood in an address': [() => send('{}', { path: `/${canary}` }), 'NOT_FOUND'],
  };

  test('(what must not be said is said to whoever asks the database itself)', async () => {
    await expect(hub.databases.sql('courts', 'select * from judicial_recommendation')).rejects.toThrow(canary);
  });

  test.each(Object.entries(failures))('%s', async (_name, [failing, code]) => {
    const response = await failing();
    const said = `${await response.text()}${JSON.stringify([...response.headers])}`;
    expect(said).toContain(`"code":"${code}"`);
    for (const secret of secrets) expect(said).not.toContain(secret);
    expect(said).not.toMatch(/node_modules|at \w+ \(|127\.0\.0\.1|stacktrace|postgres|select |insert /i);
  });

  test('what a database said when it was written to', async () => {
    const author: Person = people.courtsAnalyst;
    const { text } = await queries.submitting(author, 'query Agreements { agreements { no } }');
    expect(text).toContain('"code":"INTERNAL"');
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(await hub.databases.sql('cppcc', "select 1 from saved_query where title = '测试查询'")).toEqual([]);
  });
});
