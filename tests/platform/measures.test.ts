import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;

describe('row 16: the measures of members’ contact with the people', () => {
  let hub: Hub;
  let ruleId: string;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
    const [rule] = await rows<{ id: string }>('select id from rule_document where measure_count is not null');
    ruleId = rule?.id ?? '';
  });
  afterAll(() => hub.stop());

  const ask = async (query: string) => (await hub.ask(courtsLiaison, query)).data;
  const measure = (more: object = {}) => ({ ruleId, no: 1, text: '联系群众', owner: '市政协办公室', ...more });
  const newRule = (measureCount: number) => ({
    ...{ no: `呼协发〔2026〕${90 + measureCount}号`, title: '委员联系群众工作补充意见', issuer: '市政协' },
    ...{ mechanism: 'MEMBER_CONTACT', inForceFrom: '2026-01-01', measureCount },
  });

  test('are nineteen, numbered from 1 to 19, each with a text and an owner, adopted before the report', async () => {
    const { contactMeasures, counts } = await ask(`{
      contactMeasures(first: 50) { totalCount nodes { no text owner adoptedOn rule { title } } }
      counts: contactMeasureCounts(by: STATUS) { value count } }`);
    expect(contactMeasures.totalCount).toBe(19);
    const nodes = contactMeasures.nodes as { no: number; text: string; adoptedOn: string; rule: { title: string } }[];
    expect(nodes.map(({ no }) => no)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(new Set(nodes.map(({ text }) => text)).size).toBe(19);
    expect(nodes.every(({ adoptedOn }) => adoptedOn < '2023-08-12')).toBe(true);
    expect(nodes[0]?.rule.title).toContain('联系群众');
    expect(counts).toEqual(
      await rows('select status as value, count(*)::int from contact_measure group by 1 order by 1'),
    );
    expect(counts).toHaveLength(3);
  });

  test('were nineteen by what was known when the report was published', async () => {
    const [{ known } = { known: 0 }] = await rows<{ known: number }>(
      `select count(*)::int as known from (
         select id from contact_measure where changed_at < '2023-08-14'
         union all
         select record_id from fact_version where subject = 'contact_measure'
           and known_from < '2023-08-14' and known_until >= '2023-08-14') then_known`,
    );
    expect(known).toBe(19);
  });

  test.each<[string, object, string]>([
    ['a twentieth', { no: 20 }, '共19条举措'],
    ['one that is entered already', { no: 3 }, '第3条已登记'],
    ['one of no document', { ruleId: '019a0000-0000-7000-8000-000000000000' }, '写明举措条数'],
  ])('%s is refused with what to do', async (_name, more, sentence) => {
    await isRefused(begin(cppccClerk, 'plan', 'ContactMeasure', measure(more)), 'INVALID_INPUT', sentence);
  });

  test('of a further document are planned, begun and completed with what shows it', async () => {
    const rule = await idOf(begin(cppccClerk, 'issue', 'RuleDocument', newRule(2)));
    const given = measure({ ruleId: rule, no: 2 });
    await isRefused(begin(courtsLiaison, 'plan', 'ContactMeasure', given), 'FORBIDDEN');
    const id = await idOf(begin(cppccClerk, 'plan', 'ContactMeasure', given));
    const evidence = { evidence: '已印发联系名册。' };
    await isRefused(step(cppccClerk, 'complete', 'ContactMeasure', id, evidence), 'TRANSITION_REFUSED', 'PLANNED');
    await succeeds(step(cppccClerk, 'revise', 'ContactMeasure', id, { text: '联系群众两次', owner: '研究室' }));
    await succeeds(step(cppccClerk, 'begin', 'ContactMeasure', id));
    await isRefused(step(cppccLeader, 'complete', 'ContactMeasure', id, evidence), 'FORBIDDEN');
    await succeeds(step(cppccClerk, 'complete', 'ContactMeasure', id, evidence));
    const { ruleDocument } = await ask(
      `{ ruleDocument(id: "${rule}") { measures(first: 5) { nodes { no status owner evidence } } } }`,
    );
    expect(ruleDocument.measures.nodes).toEqual([
      { no: 2, status: 'COMPLETED', owner: '研究室', evidence: '已印发联系名册。' },
    ]);
  });
});
