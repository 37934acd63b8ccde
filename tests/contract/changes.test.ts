import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signRequest } from '#schema/request-signature.ts';
import { developmentToken } from '../../subgraphs/local/development-key.ts';
import { type ChangeStream, listenAs } from '../support/change-stream.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { officersOf, succeeds } from '../support/officers.ts';
import { type Person, people, signingKey } from '../support/people.ts';
import { gatewaySecret } from '../support/settings.ts';

describe('the stream of changes', () => {
  let hub: Hub;
  const open: ChangeStream[] = [];
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ settings: { HUB_REVISION_EVERY_MS: '50' } });
    await hub.settle();
  });
  afterAll(async () => {
    for (const stream of open) stream.close();
    await hub?.stop();
  });

  const listen = async (person: Person, headers: Record<string, string> = {}): Promise<ChangeStream> => {
    const stream = await listenAs(hub, person, headers);
    open.push(stream);
    return stream;
  };

  test('names a proposal to those who may see it, and a draft to nobody outside the CPPCC', async () => {
    const [clerk, courts] = [await listen(people.cppccClerk), await listen(people.courtsLiaison)];
    const drafted = await succeeds(officers.draft(people.cppccClerk));
    const { id: draft } = drafted.data.draftSupervisionProposal.supervisionProposal;
    expect(await clerk.next()).toEqual({ proposals: [draft], bodies: ['CPPCC'] });

    const issued = await officers.issue([{ unit: '市中级人民法院', role: 'SOLE' }]);
    const told: string[] = [];
    while (!told.includes(issued)) told.push(...(await courts.next()).proposals);
    expect(told.every((id) => id === issued)).toBe(true);
    const ofTheDraft = await hub.ask(people.courtsLiaison, `{ supervisionProposal(id: "${draft}") { id } }`);
    expect(ofTheDraft.data.supervisionProposal).toBeNull();
  });

  test('tells everybody who is away and who is back', async () => {
    const [courts, analyst] = [await listen(people.courtsLiaison), await listen(people.analyst)];
    await hub.stopBody('procuratorate');
    for (const stream of [courts, analyst])
      expect(await stream.next()).toEqual({ proposals: [], bodies: ['PROCURATORATE'] });
    await hub.startBody('procuratorate');
    for (const stream of [courts, analyst]) expect((await stream.next()).bodies).toContain('PROCURATORATE');
  });

  test('is refused to whom nobody vouches for, and to an analyst without a purpose', async () => {
    const nobody = await listen(people.analyst, { authorization: 'Bearer a.b.c' });
    expect(nobody.response.status).toBe(401);
    const purposeless = await listen(people.analyst, { 'x-purpose': '' });
    expect(purposeless.response.status).toBe(400);
    for (const { response } of [nobody, purposeless]) {
      expect(response.headers.get('content-type')).toContain('application/json');
    }
  });

  test('ends with the token that it was opened with', async () => {
    const token = await developmentToken(await signingKey(), { ...people.cppccClerk, hours: 2 / 3600 });
    const stream = await listen(people.cppccClerk, { authorization: `Bearer ${token}` });
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.response.headers.get('cache-control')).toBe('no-store');
    expect(stream.response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await stream.ended()).toEqual([]);
  });
});

describe('the revision of a body', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub?.stop());

  const ask = async (secret: string, given: Record<string, string> = {}) => {
    const requestId = randomUUID();
    const parts = { method: 'GET', path: '/revision', body: '', authorization: '', requestId, purpose: '' };
    const headers = { 'x-request-id': requestId, ...signRequest(secret, parts), ...given };
    return { headers, response: await fetch(hub.bodyUrl('courts').replace('/graphql', '/revision'), { headers }) };
  };

  test('is told to the gateway, and changes with what the body tells', async () => {
    const before = await (await ask(gatewaySecret('courts'))).response.json();
    expect(before).toEqual({ revision: expect.stringMatching(/^\d+\.\d+$/) });
    await officersOf(() => hub).issue([{ unit: '市中级人民法院', role: 'SOLE' }]);
    expect(await (await ask(gatewaySecret('courts'))).response.json()).not.toEqual(before);
  });

  test('is told to nobody else, and not twice for one signature', async () => {
    const forged = await ask(gatewaySecret('justice'));
    expect(forged.response.status).toBe(401);
    const { headers } = await ask(gatewaySecret('courts'));
    expect((await ask(gatewaySecret('courts'), headers)).response.status).toBe(401);
  });
});
