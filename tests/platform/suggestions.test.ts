import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, courtsLiaison } = people;
const head: Person = { body: 'cppcc', roles: ['station-head'] };

describe('micro-suggestions', () => {
  let hub: Hub;
  let place: { id: string; no: string; region: string };
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
    [place] = (await rows('select id, no, region from work_place order by no limit 1')) as [typeof place];
  });
  afterAll(() => hub.stop());

  const suggestion = (given: object = {}) => ({
    ...{ placeId: place.id, voicedOn: '2026-11-20', subject: 'EDUCATION', submitterKind: 'CONSTITUENT' },
    text: '校门口早晚高峰拥堵，建议设置护学岗和临时停靠区。',
    ...given,
  });
  const row = (number: number, given: object = {}) => ({
    ...{ row: number, placeNo: place.no, voicedOn: '2026年11月20日', subject: 'EDUCATION', submitterKind: 'MEMBER' },
    text: `第${number}条：建议增设社区图书角并按季更新。`,
    ...given,
  });

  test('are taken in at a station, taken up, and told back to it', async () => {
    const id = await idOf(begin(head, 'capture', 'MicroSuggestion', suggestion()));
    await isRefused(step(head, 'answerBack', 'MicroSuggestion', id, { answer: '已办。' }), 'TRANSITION_REFUSED');
    await succeeds(step(cppccClerk, 'takeUp', 'MicroSuggestion', id));
    await succeeds(step(head, 'answerBack', 'MicroSuggestion', id, { answer: '已设置护学岗。' }));
    const { data } = await hub.ask(
      head,
      `{ microSuggestion(id: "${id}") { no status answer answeredOn region place { no } allowedActions } }`,
    );
    expect(data.microSuggestion).toMatchObject({
      ...{ status: 'ANSWERED_BACK', answer: '已设置护学岗。', answeredOn: '2026-11-24', region: place.region },
      ...{ place: { no: place.no }, allowedActions: [] },
    });
    expect(data.microSuggestion.no).toMatch(/^呼协微〔2026〕\d{5}号$/);
  });

  test.each<[string, object, string]>([
    ['of a day to come', { voicedOn: '2026-12-01' }, '请在事情发生以后登记'],
    ['before the place was opened', { voicedOn: '2021-01-01' }, '请核对日期或站(室)'],
    ['with a mobile number', { text: '请回电13812345678。' }, '手机号码'],
    ['on a case', { text: '（2026）内0102民初123号案件久拖不决。' }, '案号'],
  ])('%s are refused with what to do', async (_name, given, sentence) => {
    await isRefused(begin(head, 'capture', 'MicroSuggestion', suggestion(given)), 'INVALID_INPUT', sentence);
  });

  test('come by the sheet: a check takes nothing in and names each bad row, a load takes the good ones', async () => {
    const count = async () => (await rows<{ n: number }>('select count(*)::int as n from micro_suggestion'))[0]?.n ?? 0;
    const before = await count();
    const sheet = [
      row(3),
      row(4, { voicedOn: '2026.11.19' }),
      row(5, { text: '第3条：建议增设社区图书角并按季更新。' }),
      row(6, { placeNo: '呼协站〔1999〕001号' }),
      row(7, { voicedOn: '上周' }),
      row(8, { text: '联系人身份证150102199001011234' }),
      row(9, { voicedOn: '46347' }),
    ];
    const id = await idOf(begin(head, 'check', 'SuggestionSheet', { rows: sheet }));
    expect(await count()).toBe(before);
    const { data } = await hub.ask(
      head,
      `{ suggestionSheet(id: "${id}") { status taken problems { row zh } likely { row zh } } }`,
    );
    expect(data.suggestionSheet).toMatchObject({ status: 'CHECKED', taken: 0 });
    expect(data.suggestionSheet.problems.map(({ row: at }: { row: number }) => at)).toEqual([6, 7, 8]);
    expect(data.suggestionSheet.problems[1].zh).toContain('日期无法识别');
    expect(data.suggestionSheet.likely).toEqual([{ row: 5, zh: '与第3行内容相同，可能重复。' }]);
    const kept = await rows<{ kept: string }>(
      'select suggestion_sheet::text as kept from suggestion_sheet where id = $1',
      [id],
    );
    expect(kept[0]?.kept).not.toContain('150102199001011234');
    await succeeds(step(head, 'load', 'SuggestionSheet', id));
    expect(await count()).toBe(before + 4);
    expect(
      await rows('select voiced_on::text as day from micro_suggestion where sheet_id = $1 order by no', [id]),
    ).toEqual([{ day: '2026-11-20' }, { day: '2026-11-19' }, { day: '2026-11-20' }, { day: '2026-11-21' }]);
    await isRefused(step(head, 'load', 'SuggestionSheet', id), 'TRANSITION_REFUSED');
    expect(
      (await hub.ask(courtsLiaison, `{ suggestionSheet(id: "${id}") { taken } }`)).data.suggestionSheet,
    ).toBeNull();
  });

  test('that say nearly the same in a division are found; one goes into the other and stays counted', async () => {
    const text = '广场北侧健身步道夜间照明不足，建议增设太阳能路灯。';
    const first = await idOf(begin(head, 'capture', 'MicroSuggestion', suggestion({ text })));
    const alike = '广场北侧健身步道夜间照明不足，建议加装太阳能路灯！';
    const second = await idOf(begin(head, 'capture', 'MicroSuggestion', suggestion({ text: alike })));
    const query = `query S($text: String!) { similarSuggestions(text: $text, division: "${place.region}") { id } }`;
    const found = async (person: Person) =>
      (await hub.ask(person, query, { text })).data.similarSuggestions.map(({ id }: { id: string }) => id);
    expect(await found(head)).toEqual([first, second]);
    expect(await found(courtsLiaison)).toEqual([]);
    await isRefused(
      step(head, 'mergeInto', 'MicroSuggestion', first, { duplicateOfId: first }),
      'INVALID_INPUT',
      '另一条',
    );
    await succeeds(step(head, 'mergeInto', 'MicroSuggestion', second, { duplicateOfId: first }));
    const { data } = await hub.ask(head, `{ microSuggestion(id: "${second}") { status duplicateOf { id } } }`);
    expect(data.microSuggestion).toEqual({ status: 'DUPLICATE', duplicateOf: { id: first } });
  });

  test('are counted by subject, division and month as they are', async () => {
    const { data } = await hub.ask(
      cppccClerk,
      `{ microSuggestionCounts(by: SUBJECT, filter: { until: "2023-08-12" }) { value count }
         suggestionClusters(from: "2023-01-01", until: "2023-06-30") { division subject count } }`,
    );
    expect(data.microSuggestionCounts).toEqual(
      await rows(
        `select subject as value, count(*)::int from micro_suggestion where voiced_on <= '2023-08-12' group by 1 order by 1`,
      ),
    );
    const total = data.microSuggestionCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(total).toBe(3164);
    const [most] = data.suggestionClusters;
    const [{ n } = { n: 0 }] = await rows<{ n: number }>(
      `select count(*)::int as n from micro_suggestion where region = $1 and subject = $2
         and voiced_on between '2023-01-01' and '2023-06-30'`,
      [most.division, most.subject],
    );
    expect(most.count).toBe(n);
  });

  test('hold nobody’s name, address or number: there is no field for it', async () => {
    const columns = await rows<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'micro_suggestion'",
    );
    expect(columns.filter(({ name }) => /name|phone|address|contact|submitted_by/.test(name))).toEqual([]);
  });
});
