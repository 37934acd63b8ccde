import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSubgraph, nationalCalendar, openStore } from '#kit';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import { createLog } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { changeLog } from '../../subgraphs/kit/audit/change-log.ts';
import { verifyChain } from '../../subgraphs/kit/audit/verify-chain.ts';
import { consumersOf } from '../../subgraphs/kit/consumers/list.ts';
import { readFeed } from '../../subgraphs/kit/events/read-feed.ts';
import { takeIn } from '../../subgraphs/kit/events/take-in.ts';
import { capitalised } from '../../subgraphs/kit/graphql/capitalised.ts';
import { isPassing } from '../../subgraphs/kit/store/passing-fault.ts';
import { type BreakableHub, startBreakableHub } from '../support/breakable-hub.ts';
import { codesOf } from '../support/hub.ts';
import { officersOf, proposalText, type Row } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';

const least = { commands: 200, kills: 12, crashes: 3 };
const clerks = 6;
/** What a caller sees of a process or a database that has just gone. */
const passing = ['BODY_UNAVAILABLE', 'INTERNAL'];

const cell = readCell(sampleCellFile);

describe('hundreds of commands, while processes are killed and PostgreSQL crashes', () => {
  let hub: BreakableHub;
  const issued: string[] = [];
  const sent: Record<Body, number> = { cppcc: 0, courts: 0, justice: 0, discipline: 0, procuratorate: 0 };
  const refused: unknown[] = [];
  let repeats = 0;
  let isOver = false;
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startBreakableHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  /** Sends a command until somebody answers, always under the same key. */
  const insist = async (body: Body, person: Person, name: string, given: object, payload: string): Promise<Row> => {
    const input = { ...given, idempotencyKey: randomUUID() };
    sent[body] += 1;
    for (;;) {
      const answer = await officers.mutate(person, name, input, `${payload} { id version status }`);
      if (answer.errors.length === 0) return answer.data[name][payload] as Row;
      if (!codesOf(answer).every((code) => passing.includes(String(code)))) {
        refused.push([name, answer.errors]);
        throw new Error(answer.text);
      }
      repeats += 1;
      await sleep(100);
    }
  };

  const work = async (): Promise<void> => {
    const [unitIds, [campaign]] = [
      await Promise.all(['市中级人民法院', '市司法局'].map(officers.unitId)),
      await hub.databases.sql<{ id: string }>(
        'cppcc',
        "select id from campaign where year = 2026 and partner = 'courts'",
      ),
    ];
    const step = (person: Person, verb: string, id: string, expectedVersion: number, given: object) =>
      insist('cppcc', person, `${verb}SupervisionProposal`, { id, expectedVersion, ...given }, 'supervisionProposal');
    while (!isOver) {
      const draft = { campaignId: campaign?.id, ...proposalText };
      const { id } = await insist('cppcc', people.cppccClerk, 'draftSupervisionProposal', draft, 'supervisionProposal');
      await step(people.cppccClerk, 'submit', id, 1, {});
      await step(people.cppccReviewer, 'review', id, 2, { reviewNo: '呼协纪〔2026〕40号', isFreeOfCases: true });
      const assignments = unitIds.map((unitId) => ({ unitId, role: 'SEPARATE' }));
      await step(people.cppccLeader, 'issue', id, 3, { assignments });
      issued.push(id);
      await Promise.all([handle('courts', people.courtsLiaison, id), handle('justice', people.justiceLiaison, id)]);
    }
  };

  const handle = async (body: Body, person: Person, proposalId: string): Promise<void> => {
    const found = async () =>
      (
        await hub.databases.sql<Row>(body, 'select id, version, status from handling where proposal_id = $1', [
          proposalId,
        ])
      )[0];
    let handling = await found();
    for (; !handling; handling = await found()) await sleep(250);
    const { id, version } = handling;
    const noun = `${capitalised(body)}Handling`;
    await insist(body, person, `acknowledge${noun}`, { id, expectedVersion: version }, 'handling');
    await insist(body, person, `start${noun}`, { id, expectedVersion: version + 1 }, 'handling');
  };

  /** A second reader of the CPPCC's feeds, to which events come twice and in any order. */
  const shuffle = async (): Promise<number> => {
    const subgraph = await loadSubgraph('cppcc');
    const store = await openStore(subgraph, hub.databases.loginUrl('cppcc'));
    const log = createLog('test', 'silent');
    const reacting = { subgraph, cell, consumers: consumersOf(subgraph), log, calendar: nationalCalendar };
    let deliveries = 0;
    const deliver = async (publisher: Body) => {
      const theirs = await loadSubgraph(publisher);
      const their = await openStore(theirs, hub.databases.loginUrl(publisher));
      const last = async () =>
        Math.max(0, Number((await readFeed(their.em, theirs, 'cppcc', 0)).items.at(-1)?.sequence));
      while (!isOver) {
        try {
          const { items } = await readFeed(their.em, theirs, 'cppcc', Math.max(0, ((await last()) || 0) - 20));
          for (const item of [...items, ...items].sort(() => Math.random() - 0.5)) {
            await takeIn(reacting, store.em, publisher, item);
            deliveries += 1;
          }
        } catch (error) {
          if (!isPassing(error)) refused.push(error);
        }
        await sleep(300);
      }
      await their.close();
    };
    await Promise.all((['courts', 'justice', 'cppcc'] as const).map(deliver));
    await store.close();
    return deliveries;
  };

  const breakThings = async (): Promise<void> => {
    const victims = [...bodies, 'cppcc', 'courts', 'justice'] as const;
    const total = () => Object.values(sent).reduce((sum, count) => sum + count);
    for (let round = 1; round <= least.kills || total() < least.commands; round += 1) {
      await sleep(Math.random() * 800);
      const victim = victims[Math.floor(Math.random() * victims.length)] as Body;
      await hub.killBody(victim);
      if (round % Math.floor(least.kills / least.crashes) === 0) await hub.crashDatabase();
    }
    isOver = true;
  };

  test('all come to an end, each with the answer of its one effect', { timeout: 900_000 }, async () => {
    const [, deliveries] = await Promise.all([breakThings(), shuffle(), ...Array.from({ length: clerks }, work)]);
    expect(refused).toEqual([]);
    expect(hub.deaths).toEqual([]);
    expect(repeats).toBeGreaterThan(0);
    expect(deliveries).toBeGreaterThan(0);
    await hub.settle();
  });

  test.each(['cppcc', 'courts', 'justice'] as const)(
    'left in %s as many keys, audit entries and events as steps',
    async (body) => {
      const [counted] = await hub.databases.sql<Record<string, number>>(
        body,
        `select (select count(*)::int from idempotency_key) as keys,
              (select count(*)::int from audit_entry where command ~ ':(draft|submit|review|issue|acknowledge|start)$') as commands,
              (select count(*)::int from audit_entry) as entries,
              (select count(distinct (record_id, record_version))::int from audit_entry) as versions,
              (select count(*)::int from audit_entry join outbox_event
                 on aggregate_id = record_id and aggregate_version = record_version) as events`,
      );
      expect(counted).toMatchObject({ keys: sent[body], commands: sent[body] });
      expect([counted?.['versions'], counted?.['events']]).toEqual([counted?.['entries'], counted?.['entries']]);
      const store = await openStore(await loadSubgraph(body), hub.databases.loginUrl(body));
      expect(await verifyChain(store.em.fork(), changeLog)).toEqual({ entries: counted?.['entries'], broken: null });
      await store.close();
    },
  );

  test('let every body know each event of the others once, in one chain, with nothing set aside', async () => {
    for (const reader of ['cppcc', 'courts', 'justice'] as const) {
      const read = await hub.databases.sql<{ publisher: Body; heals: number; events: number; sequence: string }>(
        reader,
        `select publisher, heals, sequence, (select count(*)::int from inbox_event e where e.publisher = c.publisher) as events
         from inbox_cursor c`,
      );
      expect(await hub.databases.sql(reader, 'select fault from set_aside_event')).toEqual([]);
      for (const { publisher, heals, events, sequence } of read) {
        const [told] = await hub.databases.sql<{ events: number; sequence: string }>(
          publisher,
          `select count(*)::int as events, coalesce(max(sequence), 0)::text as sequence from outbox_event
           where $1 or readers is null or $2 = any (readers)`,
          [reader === publisher, reader],
        );
        expect({ reader, publisher, heals, events, sequence }).toEqual({ reader, publisher, heals: 0, ...told });
      }
    }
  });

  test('are all in the tracker: one row for every unit, at the version at which its handling stands', async () => {
    const rows = await hub.databases.sql<{ proposal_id: string; body: Body; status: string; handling_version: number }>(
      'cppcc',
      'select proposal_id, body, status, handling_version from proposal_progress where proposal_id = any ($1)',
      [issued],
    );
    expect(rows).toHaveLength(issued.length * 2);
    for (const body of ['courts', 'justice'] as const) {
      const handlings = await hub.databases.sql<{ proposal_id: string; status: string; handling_version: number }>(
        body,
        'select proposal_id, status, version as handling_version from handling where proposal_id = any ($1)',
        [issued],
      );
      const tracked = rows.filter((row) => row.body === body);
      const sorted = (list: readonly { proposal_id: string }[]) => list.map(({ proposal_id }) => proposal_id).sort();
      expect(sorted(tracked)).toEqual(sorted(handlings));
      expect(tracked).toEqual(expect.arrayContaining(handlings.map((handling) => ({ ...handling, body }))));
      expect(new Set(handlings.map(({ status }) => status))).toEqual(new Set(['IN_PROGRESS']));
    }
  });
});
