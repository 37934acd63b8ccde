import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { loadSubgraph, nationalCalendar, openStore, type Subgraph } from '#kit';
import { createBodySigner } from '#schema/body-signature.ts';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import { createLog } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { consumersOf } from '../../subgraphs/kit/consumers/list.ts';
import { awaitFeed } from '../../subgraphs/kit/events/await-feed.ts';
import type { FeedItem, FeedPage } from '../../subgraphs/kit/events/feed-item.ts';
import { ownFeed } from '../../subgraphs/kit/events/feed-source.ts';
import { pull } from '../../subgraphs/kit/events/pull.ts';
import { readFeed } from '../../subgraphs/kit/events/read-feed.ts';
import { takeIn } from '../../subgraphs/kit/events/take-in.ts';
import { watchOutbox } from '../../subgraphs/kit/events/watch-outbox.ts';
import { ensureBodyKeys } from '../../subgraphs/local/body-keys.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { officersOf, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';

const cell = readCell(sampleCellFile);

describe('the feed of a body', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  const keys = () => ensureBodyKeys(dataFolder(inject('dataRoot')));
  const get = async (path: string, authorization?: string) => {
    const url = new URL(path, hub.bodyUrl('discipline'));
    const response = await fetch(url, { headers: authorization ? { authorization } : {} });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const signed = async (reader: Body, publisher: Body, path: string) => {
    const signer = await createBodySigner(reader, (await keys())[reader]);
    return `Body ${(await signer.signRequest(publisher, path)).token}`;
  };

  test('answers only what another body has signed for this very path, once', async () => {
    const path = '/events?after=0';
    const good = await signed('courts', 'discipline', path);
    const first = await get(path, good);
    expect([first.status, JSON.parse(first.text).publisher]).toEqual([200, 'discipline']);
    expect(first.headers.get('x-hub-answer')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const refused = [
      await get(path),
      await get(path, good),
      await get(path, await signed('courts', 'discipline', '/events?after=1')),
      await get(path, await signed('courts', 'justice', path)),
      await get('/snapshot?subjects=Instrument', await signed('courts', 'discipline', path)),
      await get(path, 'Body x.y.z'),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
    for (const { text } of refused) expect(text).not.toContain('disciplin');
  });

  const snapshotOf = async (subject: string, reader: Body) => {
    const items: { aggregateId: string; state: Record<string, unknown> }[] = [];
    for (let place: string | null = ''; place !== null; ) {
      const path = `/snapshot?subjects=${subject}${place ? `&place=${encodeURIComponent(place)}` : ''}`;
      const page = JSON.parse((await get(path, await signed(reader, 'discipline', path))).text);
      items.push(...page.items);
      place = page.next;
    }
    return items;
  };

  test('tells of process papers those whom the proposal concerns, of where it stands everyone', async () => {
    const [row] = await hub.databases.sql<{ id: string }>(
      'discipline',
      `update handling set objection = 'canary', parties = '{discipline,justice}'
       where id = (select id from handling order by id limit 1) returning id`,
    );
    const told = async (reader: Body) =>
      (await snapshotOf('Handling', reader)).find(({ aggregateId }) => aggregateId === row?.id)?.state;
    expect(await told('justice')).toMatchObject({ objection: 'canary', status: expect.any(String) });
    expect(await told('cppcc')).toMatchObject({ objection: 'canary' });
    expect(await told('courts')).toMatchObject({ objection: null, status: expect.any(String) });
  });

  test('tells each body only what it may know, with the fields emptied that are closed to it', async () => {
    const snapshotFor = (reader: Body) => snapshotOf('Instrument', reader);
    expect(await snapshotFor('cppcc')).toEqual([]);
    const toJustice = await snapshotFor('justice');
    expect(toJustice.length).toBeGreaterThan(0);
    for (const { state } of toJustice) {
      expect(state).toMatchObject({
        addresseeBody: 'justice',
        documentNo: expect.any(String),
        title: expect.any(String),
      });
    }
    expect(await snapshotFor('courts')).toEqual([]);
  });

  test('answers a reader that waits as soon as there is news, also of another process, and when the body stops', async () => {
    const subgraph = await loadSubgraph('justice');
    const store = await openStore(subgraph, hub.databases.loginUrl('justice'));
    const watch = watchOutbox(store.em, 20, createLog('test', 'silent'));
    const outbox = { em: store.em, subgraph, watch };
    const [last] = await hub.databases.sql<{ sequence: string }>(
      'justice',
      'select max(sequence) as sequence from outbox_event',
    );
    const wait = async (after: number): Promise<FeedPage> => {
      const page = await awaitFeed(outbox, 'courts', { after, patienceMs: 30_000 });
      if (page.items.length > 0 || page.isEnd) return page;
      await sleep(20);
      return wait(after);
    };
    const waiting = wait(Number(last?.sequence));
    const id = randomUUID();
    await hub.databases.sql(
      'justice',
      `insert into outbox_event (id, name, subject, schema_version, aggregate_id, aggregate_version, payload, at)
        values ($1, 'justice.test.made', 'Test', 1, $2, 1, '{}', now())`,
      [id, randomUUID()],
    );
    const { items } = await waiting;
    expect(items.map((item) => item.id)).toEqual([id]);
    const waitingOn = wait(Number(items[0]?.sequence));
    watch.stop();
    expect(await waitingOn).toMatchObject({ items: [], isEnd: true });
    await store.close();
  });

  test('stops at the oldest open transaction, so that what commits late is not skipped', async () => {
    const subgraph = await loadSubgraph('justice');
    const store = await openStore(subgraph, hub.databases.loginUrl('justice'));
    const late = new pg.Client({ connectionString: hub.databases.loginUrl('justice') });
    await late.connect();
    try {
      const insert = `insert into outbox_event (id, name, subject, schema_version, aggregate_id, aggregate_version, payload, at)
        values ($1, 'justice.test.made', 'Test', 1, $2, 1, '{}', now())`;
      const [slow, quick] = [randomUUID(), randomUUID()];
      await late.query('begin');
      await late.query(insert, [slow, randomUUID()]);
      await hub.databases.sql('justice', insert, [quick, randomUUID()]);
      const during = await readFeed(store.em, subgraph, 'courts', 0);
      expect(during.items.map(({ id }) => id)).not.toContain(quick);
      expect(during.isEnd).toBe(false);
      await late.query('commit');
      const items = await feedToItsEnd(store, subgraph, 'courts');
      expect(items.map(({ id }) => id).slice(-2)).toEqual([slow, quick]);
    } finally {
      await late.end();
      await store.close();
    }
  });

  /** What a reader is told once nothing is held back: transactions of the other tests' databases, on the same server, hold it back too. */
  const feedToItsEnd = ({ em }: Awaited<ReturnType<typeof openStore>>, subgraph: Subgraph, reader: Body, after = 0) =>
    vi.waitFor(
      async () => {
        const { items, isEnd } = await readFeed(em, subgraph, reader, after);
        expect(isEnd).toBe(true);
        return items;
      },
      { timeout: 30_000 },
    );

  /** The CPPCC's taking in of events, by hand. */
  const receiving = async () => {
    const subgraph = await loadSubgraph('cppcc');
    const store = await openStore(subgraph, hub.databases.loginUrl('cppcc'));
    const log = createLog('test', 'silent');
    return { store, reacting: { subgraph, cell, consumers: consumersOf(subgraph), log, calendar: nationalCalendar } };
  };

  const feedOfCourts = async (): Promise<FeedItem[]> => {
    const subgraph = await loadSubgraph('courts');
    const store = await openStore(subgraph, hub.databases.loginUrl('courts'));
    const items = await feedToItsEnd(store, subgraph, 'cppcc');
    await store.close();
    return items;
  };

  test('has its effect once, however often and in whatever order its events come', async () => {
    const waiting = await hub.databases.sql<{ id: string; version: number }>(
      'courts',
      "select id, version from handling where status = 'ASSIGNED' and role = 'CO_HANDLER' or status = 'ASSIGNED' order by id limit 3",
    );
    for (const { id, version } of waiting) {
      const input = { id, expectedVersion: version };
      const answer = await hub.ask(
        people.courtsClerk,
        'mutation A($input: AcknowledgeHandlingInput!) { acknowledgeCourtsHandling(input: $input) { handling { id } } }',
        { input },
      );
      expect(answer.errors).toEqual([]);
    }
    const items = await feedOfCourts();
    expect(items.length).toBeGreaterThanOrEqual(waiting.length);
    const { store, reacting } = await receiving();
    const deliveries = [...items, ...[...items].reverse(), ...items, ...[...items].reverse(), ...items];
    const results = [];
    for (const item of [...deliveries].reverse().concat(deliveries))
      results.push(await takeIn(reacting, store.em, 'courts', item));
    expect(results.filter((result) => result === 'EFFECTIVE').length).toBe(items.length);
    expect(results).toContain('GAP');
    expect(results).not.toContain('SET_ASIDE');
    const [{ count } = { count: '' }] = await hub.databases.sql<{ count: string }>(
      'cppcc',
      "select count(*) from inbox_event where publisher = 'courts'",
    );
    expect(Number(count)).toBe(items.length);
    await store.close();
  });

  test('leaves the tracker at no event with two things about one proposal, so that it is counted once', async () => {
    const officers = officersOf(() => hub);
    const units = ['市中级人民法院', '市司法局'].map((unit) => ({ unit, role: 'SEPARATE' as const }));
    const id = await officers.issue(units);
    await succeeds(officers.step(id, people.cppccLeader, 'suspend', { reason: '等待上位法修订。' }), 'SUSPENDED');
    const { store, reacting } = await receiving();
    const [{ sequence } = { sequence: 0 }] = await hub.databases.sql<{ sequence: number }>(
      'cppcc',
      "select sequence::int from inbox_cursor where publisher = 'cppcc'",
    );
    const items = await feedToItsEnd(store, reacting.subgraph, 'cppcc', sequence);
    expect(items.map(({ subject }) => subject)).toEqual(['Assignment', 'Assignment', 'SupervisionProposal']);
    for (const item of items) {
      expect(await takeIn(reacting, store.em, 'cppcc', item)).toBe('EFFECTIVE');
      const stands = await hub.databases.sql(
        'cppcc',
        'select distinct proposal_status as status, proposal_version as version from proposal_progress where proposal_id = $1',
        [id],
      );
      expect(stands).toEqual([{ status: 'SUSPENDED', version: (await officers.proposal(id)).version }]);
    }
    await store.close();
  });

  test('sets a poisoned event aside with those behind it, goes on with the rest, and can drive them again', async () => {
    await hub.settle();
    const poison = `insert into outbox_event (id, name, subject, schema_version, aggregate_id, aggregate_version, payload, at)
      values ($1, 'courts.handling.broken', 'Handling', 1, $2, $3, $4, now())`;
    const [handling] = await hub.databases.sql<{ id: string; version: number }>(
      'courts',
      "select id, version from handling where status = 'RECEIVED' limit 1",
    );
    const { store, reacting } = await receiving();
    const good = (await feedOfCourts()).find(({ aggregateId }) => aggregateId === handling?.id)?.state;
    const [broken, behind, other] = [randomUUID(), randomUUID(), randomUUID()];
    await hub.databases.sql('courts', poison, [broken, handling?.id, 90, JSON.stringify({ ...good, role: 'NOBODY' })]);
    await hub.databases.sql('courts', poison, [
      behind,
      handling?.id,
      91,
      JSON.stringify({ ...good, status: 'IN_PROGRESS' }),
    ]);
    await hub.databases.sql('courts', poison, [
      other,
      randomUUID(),
      1,
      JSON.stringify({ ...good, assignmentId: randomUUID() }),
    ]);
    await hub.settle();
    await store.close();
    expect(reacting.consumers.length).toBeGreaterThan(0);

    const feeds = '{ cppccFeeds { publisher heals setAside { eventId name attempts } } }';
    const { data } = await hub.ask(people.cppccAdministrator, feeds);
    const ofCourts = data.cppccFeeds.find(({ publisher }: { publisher: string }) => publisher === 'COURTS');
    expect(ofCourts.setAside).toEqual([
      { eventId: broken, name: 'courts.handling.broken', attempts: 1 },
      { eventId: behind, name: 'courts.handling.broken', attempts: 0 },
    ]);
    expect((await hub.ask(people.cppccClerk, feeds)).data.cppccFeeds).toEqual([]);
    const progress = async () =>
      (
        await hub.databases.sql<{ status: string }>('cppcc', 'select status from proposal_progress where id = $1', [
          good?.['assignmentId'],
        ])
      )[0]?.status;
    expect(await progress()).toBe('RECEIVED');

    const redrive = 'mutation R($input: RedriveEventInput!) { redriveCppccEvent(input: $input) { effective } }';
    expect(codesOf(await hub.ask(people.cppccClerk, redrive, { input: { eventId: broken } }))).toEqual(['FORBIDDEN']);
    await hub.databases.sql('cppcc', "update set_aside_event set fault = 'as before' where event_id = $1", [broken]);
    expect(
      (await hub.ask(people.cppccAdministrator, redrive, { input: { eventId: broken } })).data.redriveCppccEvent,
    ).toEqual({ effective: 0 });
    expect(
      await hub.databases.sql('cppcc', 'select attempts, fault from set_aside_event where event_id = $1', [broken]),
    ).toEqual([{ attempts: 2, fault: expect.stringMatching(/^(?!as before)\w+: /) }]);
    await hub.databases.sql(
      'cppcc',
      "update set_aside_event set item = jsonb_set(item, '{state,role}', '\"LEAD\"') where event_id = $1",
      [broken],
    );
    const twice = await Promise.all(
      [1, 2].map(() => hub.ask(people.cppccAdministrator, redrive, { input: { eventId: broken } })),
    );
    expect(twice.reduce((sum, { data }) => sum + (data.redriveCppccEvent?.effective ?? 0), 0)).toBe(2);
    expect(await progress()).toBe('IN_PROGRESS');
    expect(codesOf(await hub.ask(people.cppccAdministrator, redrive, { input: { eventId: broken } }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(
      await hub.databases.sql(
        'cppcc',
        `select record_id as id, record_version as tries, viewer_body as by, to_status as "to" from audit_entry
         where command = 'redriveEvent' order by position`,
      ),
    ).toEqual([
      { id: broken, tries: 2, by: 'cppcc', to: 'SET_ASIDE' },
      { id: broken, tries: 3, by: 'cppcc', to: 'RESOLVED' },
      { id: behind, tries: 1, by: 'cppcc', to: 'RESOLVED' },
    ]);
  });

  test('has a co-handler asked for its signature whose assignment is told after its lead has asked', async () => {
    const officers = officersOf(() => hub);
    const [lead, coHandler] = ['市中级人民法院', '市司法局'];
    const id = await officers.issue([
      { unit: lead, role: 'LEAD' },
      { unit: coHandler, role: 'CO_HANDLER' },
    ]);
    await succeeds(officers.handle('courts', id, lead, 'acknowledge'));
    await succeeds(officers.handle('courts', id, lead, 'start'));
    await succeeds(officers.handle('courts', id, lead, 'requestCosignOf', { text: '拟答复：已建立衔接机制。' }));
    await hub.settle();
    const asked = () =>
      hub.databases.sql('justice', 'select cosign_request, cosign_text from handling where proposal_id = $1', [id]);
    const once = await asked();
    expect(once).toEqual([{ cosign_request: 1, cosign_text: '拟答复：已建立衔接机制。' }]);
    // As if the justice bureau had not been told of its assignment yet: it is told now, by a snapshot.
    await hub.databases.sql('justice', 'delete from handling where proposal_id = $1', [id]);
    await hub.databases.sql('justice', "update inbox_cursor set as_of = null where publisher = 'cppcc'");
    await hub.settle();
    expect(await asked()).toEqual(once);
    await succeeds(officers.handle('justice', id, coHandler, 'acknowledge'));
    await succeeds(officers.handle('justice', id, coHandler, 'cosign', { agrees: true }));
  });

  test('is healed from a snapshot when its publisher was set back to an earlier state, of an earlier version', async () => {
    await hub.settle();
    const [handling] = await hub.databases.sql<{ id: string; assignment_id: string }>(
      'courts',
      "select id, assignment_id from handling where status = 'IN_PROGRESS' limit 1",
    );
    // The courts have gone back behind a version of which they had told.
    await hub.databases.sql(
      'cppcc',
      'update proposal_progress set handling_version = handling_version + 5 where id = $1',
      [handling?.assignment_id],
    );
    await hub.databases.sql('courts', 'delete from outbox_event');
    await hub.databases.sql('courts', "update handling set status = 'RECEIVED', started_on = null where id = $1", [
      handling?.id,
    ]);
    await hub.settle();
    const known = await hub.databases.sql(
      'cppcc',
      "select status, (select heals from inbox_cursor where publisher = 'courts') from proposal_progress where id = $1",
      [handling?.assignment_id],
    );
    expect(known).toEqual([{ status: 'RECEIVED', heals: 1 }]);
  });

  test('goes on in a copy that was restored elsewhere, whose events name transactions that are still to come', async () => {
    await hub.settle();
    const { store, reacting } = await receiving();
    await store.em.fork().transactional(async (em) => {
      await em.execute(
        `insert into outbox_event (id, name, subject, schema_version, aggregate_id, aggregate_version, payload, at, transaction_id)
         values (gen_random_uuid(), 'cppcc.theme.opened', 'Theme', 1, gen_random_uuid(), 1, '{}', now(), '900000000'::xid8)`,
      );
    });
    await feedToItsEnd(store, reacting.subgraph, 'cppcc');
    const { items } = await readFeed(store.em, reacting.subgraph, 'cppcc', Number.MAX_SAFE_INTEGER - 1);
    expect(items).toEqual([]);
    await hub.databases.sql('cppcc', "delete from outbox_event where transaction_id = '900000000'::xid8");
    await store.close();
  });

  test('is followed by every body from its own beginning, and none is left behind', async () => {
    await hub.settle();
    for (const body of bodies) {
      const behind = await hub.databases.sql(body, 'select publisher from inbox_cursor where as_of is null');
      expect(behind, body).toEqual([]);
      expect(await hub.databases.sql(body, 'select publisher from inbox_cursor'), body).toHaveLength(bodies.length);
    }
    const { store, reacting } = await receiving();
    const watch = watchOutbox(store.em, 0, createLog('test', 'silent'));
    expect(
      await pull(reacting, store.em, 'cppcc', ownFeed({ em: store.em, subgraph: reacting.subgraph, watch }), 0),
    ).toEqual({
      news: 0,
      isEnd: true,
    });
    await store.close();
  });
});
