import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccMember, courtsLiaison } = people;

describe('forms of supervision (协同式监督、委员微监督)', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const ask = async (query: string, person: Person = cppccClerk) => (await hub.ask(person, query)).data;
  const byForm = async (person: Person, since = '2022-01-01', until = '2026-12-31') =>
    (await ask(`{ supervisionByForm(since: "${since}", until: "${until}") { form count state } }`, person))
      .supervisionByForm as { form: string; count: number | null; state: string }[];
  const held = async (given: object = {}) => ({
    placeId: (await rows<{ id: string }>("select id from work_place where no = '呼协站〔2022〕001号'"))[0]?.id,
    ...{ heldOn: '2026-11-10', subject: '小区充电设施安全', finding: '部分接口老化。', suggestion: '限期更换并公示。' },
    ...given,
  });

  test('are nine, and every campaign is joint supervision that cites the opinion of the Party committee', async () => {
    const { supervisionProposals } = await ask(
      '{ supervisionProposals(first: 100) { nodes { campaign { id form basisDoc } } } }',
      courtsLiaison,
    );
    for (const { campaign } of supervisionProposals.nodes)
      expect(campaign).toMatchObject({ form: 'JOINT', basisDoc: '自治区党委《关于完善监督体系的十条意见》' });
    expect((await byForm(cppccClerk)).map(({ form }) => form)).toEqual([
      ...['MEETING', 'INSPECTION', 'PROPOSAL', 'RESEARCH', 'SPECIAL', 'OPINION_REPORT', 'JOINT', 'MICRO', 'INQUIRY'],
    ]);
  });

  test('are counted in a period as the rows are; what has no register is not told as zero', async () => {
    const [since, until] = ['2022-01-01', '2023-08-12'];
    const [counted] = await rows<{ joint: number; micro: number; proposal: number }>(
      `select (select count(*)::int from campaign where started_on between $1 and $2) as joint,
         (select count(*)::int from micro_supervision where held_on between $1 and $2) as micro,
         (select count(*)::int from cppcc_proposal where filed_on between $1 and $2 and status <> 'MERGED') as proposal`,
      [since, until],
    );
    expect(counted?.joint).toBe(8);
    const told = new Map((await byForm(cppccClerk, since, until)).map(({ form, ...rest }) => [form, rest]));
    expect(told.get('JOINT')).toEqual({ count: 8, state: 'COUNTED' });
    expect(told.get('MICRO')).toEqual({ count: counted?.micro, state: 'COUNTED' });
    expect(told.get('PROPOSAL')).toEqual({ count: counted?.proposal, state: 'COUNTED' });
    expect(told.get('INQUIRY')).toEqual({ count: null, state: 'NOT_REGISTERED' });
    const outside = new Map((await byForm(courtsLiaison, since, until)).map(({ form, ...rest }) => [form, rest]));
    expect(outside.get('JOINT')).toEqual({ count: 8, state: 'COUNTED' });
    expect(outside.get('MICRO')).toEqual({ count: null, state: 'NOT_OPEN' });
    const answer = await hub.ask(
      cppccClerk,
      '{ supervisionByForm(since: "2026-02-01", until: "2026-01-01") { form } }',
    );
    expect(answer.errors[0]?.message).toContain('起始日期晚于截止日期');
  });

  test('on a small scale are recorded by work places, corrected and withdrawn; what was known earlier is kept', async () => {
    const before = (await byForm(cppccClerk)).find(({ form }) => form === 'MICRO')?.count ?? 0;
    const stationHead: Person = { body: 'cppcc', roles: ['station-head'] };
    const id = await idOf(begin(stationHead, 'record', 'MicroSupervision', await held()));
    expect((await byForm(cppccClerk)).find(({ form }) => form === 'MICRO')?.count).toBe(before + 1);
    const { placeId, ...corrected } = await held({ finding: '两处接口老化。' });
    const { workPlace } = await ask(
      `{ workPlace(id: "${placeId}") { microSupervisions(first: 1) { nodes { id place { id } } } } }`,
    );
    expect(workPlace.microSupervisions.nodes).toEqual([{ id, place: { id: placeId } }]);
    await succeeds(step(stationHead, 'correct', 'MicroSupervision', id, { ...corrected, reason: '数量有误。' }));
    await succeeds(step(cppccClerk, 'withdraw', 'MicroSupervision', id, { reason: '重复登记。' }));
    expect((await byForm(cppccClerk)).find(({ form }) => form === 'MICRO')?.count).toBe(before);
    const known = await rows(
      `select state ->> 'finding' as finding from fact_version
       where subject = 'micro_supervision' and record_id = $1 order by known_from`,
      [id],
    );
    expect(known).toEqual([{ finding: '部分接口老化。' }, { finding: '两处接口老化。' }]);
    await isRefused(
      step(cppccClerk, 'correct', 'MicroSupervision', id, { ...corrected, reason: '再改。' }),
      'TRANSITION_REFUSED',
      '当前状态：WITHDRAWN',
    );
  });

  test.each<[string, object, string]>([
    ['of a day to come', { heldOn: '2031-01-01' }, '在今天之后'],
    ['before the place was opened', { heldOn: '2022-01-01' }, '请核对日期或站(室)'],
    ['of a place there is not', { placeId: '018f0000-0000-7000-8000-000000000000' }, '没有这个站(室)'],
    ['about one court case', { finding: '（2023）内01民初123号案件久拖不决。' }, '案号'],
  ])('%s are refused with what to do', async (_name, given, sentence) => {
    await isRefused(begin(cppccClerk, 'record', 'MicroSupervision', await held(given)), 'INVALID_INPUT', sentence);
  });

  test('on a small scale are the CPPCC’s own: other bodies learn of none, and record none', async () => {
    const query =
      '{ microSupervisions(first: 5) { totalCount nodes { id } } microSupervisionCounts(by: STATUS) { count } }';
    expect(await ask(query, courtsLiaison)).toEqual({
      microSupervisions: { totalCount: 0, nodes: [] },
      microSupervisionCounts: [],
    });
    for (const person of [courtsLiaison, cppccMember])
      await isRefused(begin(person, 'record', 'MicroSupervision', await held()), 'FORBIDDEN');
    const { microSupervisionCounts } = await ask('{ microSupervisionCounts(by: DIVISION) { value count } }');
    expect(microSupervisionCounts).toEqual(
      await rows('select region as value, count(*)::int from micro_supervision group by 1 order by 1'),
    );
  });
});
