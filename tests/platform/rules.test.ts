import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#kit';
import { standardItems } from '../../subgraphs/cppcc/platform/rules/standard-items.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;
const stationHead = { body: 'cppcc', roles: ['station-head'] } as const;

describe('rules', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const ask = async (query: string, person: typeof courtsLiaison | typeof cppccClerk = courtsLiaison) =>
    (await hub.ask(person, query)).data;
  const inForce = async (mechanism: string, on?: string) => {
    const day = on ? `, on: "${on}"` : '';
    const { rulesInForce } = await ask(`{ rulesInForce(mechanism: ${mechanism}${day}) { id no title } }`);
    return rulesInForce as { id: string; no: string; title: string }[];
  };
  const rule = (no: string, more: object = {}) => ({
    ...{ no, title: '界别履职党小组活动办法', issuer: '市政协', mechanism: 'INTEGRATION', inForceFrom: '2026-11-01' },
    ...more,
  });

  test('are a register of at least six documents, the ten-point opinion of the level above among them', async () => {
    const { ruleDocuments } = await ask('{ ruleDocuments(first: 50) { totalCount nodes { title issuer mechanism } } }');
    expect(ruleDocuments.totalCount).toBeGreaterThanOrEqual(6);
    const titles = ruleDocuments.nodes.map(({ title }: { title: string }) => title);
    for (const title of ['深度融合方案', '工作规范', '实施意见', '联系群众', '履职考评体系', '十条意见']) {
      expect(
        titles.some((one: string) => one.includes(title)),
        title,
      ).toBe(true);
    }
    expect(await inForce('SUPERVISION')).toMatchObject([{ title: '关于完善监督体系的十条意见' }]);
  });

  test('hold by their days: on a day before the later one it is still the earlier one', async () => {
    expect(await inForce('STANDARD_CHECK', '2022-12-31')).toMatchObject([{ title: '委员工作站(室)工作规范(试行)' }]);
    expect(await inForce('STANDARD_CHECK', '2023-08-12')).toMatchObject([{ title: '委员工作站(室)工作规范' }]);
    expect(await inForce('STANDARD_CHECK', '2021-01-01')).toEqual([]);
  });

  test('are superseded by a later one, which ends them on the day before, and are repealed', async () => {
    const older = await idOf(begin(cppccClerk, 'issue', 'RuleDocument', rule('呼协办发〔2026〕71号')));
    const newer = rule('呼协办发〔2026〕72号', { inForceFrom: '2026-12-01', supersedesId: older });
    const id = await idOf(begin(cppccClerk, 'issue', 'RuleDocument', newer));
    const { ruleDocument } = await ask(`{ ruleDocument(id: "${id}") { supersedes { no status validTo } } }`);
    expect(ruleDocument.supersedes).toEqual({
      no: '呼协办发〔2026〕71号',
      status: 'SUPERSEDED',
      validTo: '2026-11-30',
    });
    const named = async (day: string) => (await inForce('INTEGRATION', day)).map(({ no }) => no);
    expect(await named('2026-11-30')).toContain('呼协办发〔2026〕71号');
    expect(await named('2026-12-01')).toEqual(['呼协办发〔2026〕72号', '呼协党组发〔2022〕3号']);
    await isRefused(
      begin(cppccClerk, 'issue', 'RuleDocument', { ...newer, no: '呼协办发〔2026〕73号' }),
      'INVALID_INPUT',
      '未被替代或废止',
    );
    await isRefused(step(cppccClerk, 'repeal', 'RuleDocument', id), 'FORBIDDEN');
    await succeeds(step(cppccLeader, 'repeal', 'RuleDocument', id));
    expect(await named('2099-01-01')).toEqual(['呼协党组发〔2022〕3号']);
  });

  test.each<[string, object, string]>([
    ['ends before it begins', { validTo: '2026-10-01' }, '有效期止早于施行日期'],
    ['is entered already', { no: '呼协党组发〔2022〕3号' }, '已登记'],
    ['has no document number', { no: '第三号' }, '文号写作'],
  ])('one that %s is refused with what to do', async (_name, more, sentence) => {
    await isRefused(
      begin(cppccClerk, 'issue', 'RuleDocument', rule('呼协办发〔2026〕80号', more)),
      'INVALID_INPUT',
      sentence,
    );
  });

  test('one that supersedes a rule of another mechanism, or a later one, is refused', async () => {
    const [opinion] = await inForce('SUPERVISION');
    const other = rule('呼协办发〔2026〕81号', { supersedesId: opinion?.id });
    await isRefused(begin(cppccClerk, 'issue', 'RuleDocument', other), 'INVALID_INPUT', '同一机制');
    const early = { ...other, mechanism: 'SUPERVISION', inForceFrom: '2020-01-01' };
    await isRefused(begin(cppccClerk, 'issue', 'RuleDocument', early), 'INVALID_INPUT', '须晚于');
  });

  test('the yearly check: 210 places checked themselves in 2023, before the report', async () => {
    const query = '{ years: standardCheckCounts(by: YEAR) { value count } }';
    const { years } = await ask(query, cppccClerk);
    expect(years).toContainEqual({ value: '2023', count: 210 });
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(
      await rows('select year::text as value, count(*)::int from standard_check group by 1 order by 1'),
    );
    const late = `select from standard_check where year = 2023 and (checked_on >= '2023-08-12' or recorded_at >= '2023-08-13')`;
    expect(await rows(late)).toEqual([]);
    expect((await ask(query)).years).toEqual([]);
  });

  test('the yearly check is counted item by item, and the places that do not meet one are listed', async () => {
    const { counts, list } = await ask(
      `{ counts: tickedItemCounts(by: ITEM, filter: { year: 2023, answers: [NO] }) { value count }
         list: tickedItems(first: 3, filter: { year: 2023, answers: [NO], items: [YEAR_PLAN] }) {
           totalCount nodes { item answer place { no } } } }`,
      cppccClerk,
    );
    expect(counts).toEqual(
      await rows(
        `select ticked ->> 'item' as value, count(*)::int from standard_check, jsonb_array_elements(answers) ticked
         where year = 2023 and ticked ->> 'answer' = 'NO' group by 1 order by 1`,
      ),
    );
    expect(list.totalCount).toBe(counts.find(({ value }: { value: string }) => value === 'YEAR_PLAN').count);
    expect(list.nodes[0].place.no).toContain('呼协站');
  });

  test('the yearly check is recorded once a year; a second one is refused, a mistake is corrected', async () => {
    const year = Number(today(new Date()).slice(0, 4));
    const [place] = await rows<{ id: string }>(
      `select id from work_place where status = 'OPEN'
         and id not in (select place_id from standard_check where year = $1) order by no limit 1`,
      [year],
    );
    const all = standardItems.map((item) => ({ item, answer: 'YES' }));
    const given = { placeId: place?.id, answers: all };
    const short = { ...given, answers: all.slice(1) };
    await isRefused(begin(stationHead, 'record', 'StandardCheck', short), 'INVALID_INPUT', '还缺：SIGN_AND_PLACE');
    const twice = { ...given, answers: [...all, all[0]] };
    await isRefused(begin(stationHead, 'record', 'StandardCheck', twice), 'INVALID_INPUT', '每项标准须填一次');
    await isRefused(begin(courtsLiaison, 'record', 'StandardCheck', given), 'FORBIDDEN');
    const together = await Promise.all([1, 2, 3].map(() => begin(stationHead, 'record', 'StandardCheck', given)));
    expect(together.flatMap(({ errors }) => errors.map(({ extensions }) => extensions['code']))).toEqual([
      'INVALID_INPUT',
      'INVALID_INPUT',
    ]);
    const [{ id } = { id: '' }] = await rows<{ id: string }>(
      'select id from standard_check where place_id = $1 and year = $2',
      [place?.id, year],
    );
    await isRefused(begin(stationHead, 'record', 'StandardCheck', given), 'INVALID_INPUT', '一年只填一次');
    const corrected = { answers: all.map((one, index) => (index === 0 ? { ...one, answer: 'NO' } : one)) };
    await succeeds(step(stationHead, 'correct', 'StandardCheck', id, corrected));
    const { standardCheck } = await ask(`{ standardCheck(id: "${id}") { year answers { item answer } } }`, cppccClerk);
    expect(standardCheck).toEqual({ year, answers: corrected.answers });
  });
});
