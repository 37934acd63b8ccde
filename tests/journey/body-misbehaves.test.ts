import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import {
  canary,
  type MisbehavingBody,
  type Misbehaviour,
  misbehaviours,
  startMisbehavingBody,
} from '../support/misbehaving-body.ts';
import { people, tokenOf } from '../support/people.ts';

const deadlineMs = 1_500;

const query = `{
  supervisionProposals(first: 3, filter: { years: [2023], partner: COURTS }) {
    totalCount
    nodes { no courts { body handling { status } instruments { title } asOf } procuratorate { body } justice { body } }
  }
}`;

/** Ways in which the body does answer, in good form but with an error of its own. */
const passesOn: Partial<Record<Misbehaviour, string>> = {
  'answers errors with a stack trace': 'INTERNAL',
  'lies about an error code': 'NOT_FOUND',
};

describe('when the courts’ body', () => {
  let hub: Hub;
  let courts: MisbehavingBody;
  beforeAll(async () => {
    courts = await startMisbehavingBody();
    hub = await startHub({
      elsewhere: { courts: courts.url },
      settings: { HUB_BODY_DEADLINE_MS: String(deadlineMs), HUB_LARGEST_ANSWER: '1000000' },
    });
    await hub.ask(people.analyst, query);
  });
  afterAll(async () => {
    await hub.stop();
    courts.stop();
  });

  test.each(Object.keys(misbehaviours) as Misbehaviour[])('%s, the rest of the answer stands', async (way) => {
    courts.way = way;
    const begun = performance.now();
    const answer = await hub.ask(people.analyst, query);
    const took = performance.now() - begun;

    expect(answer.status).toBe(200);
    const { totalCount, nodes } = answer.data.supervisionProposals;
    expect(totalCount).toBe(12);
    expect(nodes.map(({ no }: { no: string }) => no)).toEqual(
      [11, 12, 13].map((serial) => `呼协督〔2023〕0${serial}号`),
    );
    expect(nodes.every((node: { courts: unknown }) => node.courts === null)).toBe(true);
    expect(nodes.some((node: { procuratorate: unknown }) => node.procuratorate !== null)).toBe(true);

    expect(answer.text).not.toContain('hunter2');
    expect(answer.text).not.toContain('127.0.0.1');
    expect(new Set(codesOf(answer)), answer.text).toEqual(new Set([passesOn[way] ?? 'BODY_UNAVAILABLE']));
    if (!passesOn[way]) {
      for (const { extensions } of answer.errors)
        expect(extensions).toEqual({ code: 'BODY_UNAVAILABLE', body: 'COURTS' });
      expect(answer.extensions.sources).toContainEqual({ body: 'COURTS', state: 'UNREACHABLE', asOf: null });
    }
    expect(answer.extensions.sources).toContainEqual({ body: 'CPPCC', state: 'LIVE', asOf: expect.any(String) });
    expect(took, 'the deadline holds').toBeLessThan(deadlineMs + 2_000);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is asked, it hears only the headers that are named, and never a cookie', async () => {
    courts.headers.length = 0;
    await hub.ask(
      people.analyst,
      query,
      {},
      { cookie: canary, 'x-forwarded-for': '10.0.0.1', 'x-agency': 'discipline' },
    );
    expect(Object.keys(courts.headers[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-hub-nonce',
      'x-hub-signature',
      'x-hub-time',
      'x-purpose',
      'x-request-id',
    ]);
    expect(courts.headers[0]?.authorization).toMatch(`Bearer ${(await tokenOf(people.analyst)).split('.')[0]}`);
  });

  test('cannot be reached at all, its name is said and nothing else', async () => {
    courts.stop();
    const answer = await hub.ask(people.analyst, query, {}, { 'accept-language': 'en' });
    expect(answer.data.supervisionProposals.totalCount).toBe(12);
    expect(answer.errors[0]).toEqual({
      message: "This body's system cannot answer at the moment; the rest of the answer stands.",
      path: ['supervisionProposals', 'nodes'],
      extensions: { code: 'BODY_UNAVAILABLE', body: 'COURTS' },
    });
  });
});
