import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;
const holder = { holder: '街道党工委副书记', basisNo: '呼协党组发〔2026〕6号' };
const first = { ...holder, basis: 'COBUILD_PARTY_HEAD' };

describe('work places', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const branch = async (kind = 'COMMITTEE_BRANCH') =>
    (await rows<{ id: string }>('select id from org_node where kind = $1 order by name limit 1', [kind]))[0]?.id ?? '';
  const station = async (given: object = {}) => ({
    ...{ name: '大学西路委员工作站', mode: 'EMBEDDED', division: '150105', hostName: '大学西路党群服务中心' },
    ...{ branchId: await branch(), firstConvenor: first, secondConvenor: holder, head: holder },
    ...given,
  });
  const ask = async (query: string) => (await hub.ask(courtsLiaison, query)).data;

  test('are counted by mode, kind, division and task as they are', async () => {
    const { modes, kinds, divisions, tasks } = await ask(`{
      modes: workPlaceCounts(by: MODE) { value count } kinds: workPlaceCounts(by: KIND) { value count }
      divisions: workPlaceCounts(by: DIVISION) { value count } tasks: workPlaceCounts(by: PRIORITY) { value count } }`);
    const counted = async (column: string) =>
      rows(
        `select ${column} as value, count(*)::int from work_place where ${column} is not null group by 1 order by 1`,
      );
    expect(modes).toEqual(await counted('mode'));
    expect(kinds).toEqual(await counted('kind'));
    expect(divisions).toEqual(await counted('region'));
    expect(tasks).toEqual(await counted('priority'));
    expect(tasks).toHaveLength(6);
  });

  test('cover every sector and party; a gap is listed first as soon as there is one', async () => {
    const gaps = async () => (await ask('{ coverage(by: PARTY) { name places isGap } }')).coverage;
    expect((await gaps()).filter(({ isGap }: { isGap: boolean }) => isGap)).toEqual([]);
    const [studio] = await rows<{ id: string; party: string }>("select id, party from work_place where mode = 'PARTY'");
    await succeeds(step(cppccLeader, 'close', 'WorkPlace', studio?.id ?? ''));
    expect((await gaps())[0]).toEqual({ name: studio?.party, places: 0, isGap: true });
  });

  test('are opened with two convenors, and stations with a head, who are then in their seats', async () => {
    const id = await idOf(begin(cppccClerk, 'open', 'WorkPlace', await station()));
    const { workPlace } = await ask(`{ workPlace(id: "${id}") { no kind status branch { kind }
      seats(first: 10) { nodes { role basis status place { id } } } allowedActions } }`);
    expect(workPlace).toMatchObject({ kind: 'STATION', status: 'OPEN', branch: { kind: 'COMMITTEE_BRANCH' } });
    expect(workPlace.allowedActions).toEqual([]);
    expect(workPlace.seats.nodes.map(({ role }: { role: string }) => role)).toEqual([
      'FIRST_CONVENOR',
      'SECOND_CONVENOR',
      'STATION_HEAD',
    ]);
    await succeeds(step(cppccLeader, 'close', 'WorkPlace', id));
    expect(await rows("select from seat where place_id = $1 and status = 'HELD'", [id])).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['without a second convenor', { secondConvenor: null }, '双召集人制度'],
    ['whose first convenor has no basis', { firstConvenor: holder }, '履职党小组组长或共建单位党组织负责人'],
    ['whose second convenor has one', { secondConvenor: first }, '其他席位不填'],
    ['that is a station without a head', { head: null }, '工作站须有站长'],
    ['that is a studio with a head', { mode: 'ORGANISATION' }, '工作室不设站长'],
    ['in another city', { division: '110101' }, '不属于呼和浩特市'],
    ['that rests on a sector there is not', { mode: 'SECTOR', sector: '航天', head: null }, '界别只在相应模式下填写'],
    ['that names a party besides', { party: '民盟' }, '党派只在相应模式下填写'],
  ])('%s are refused with what to do', async (_name, given, sentence) => {
    await isRefused(begin(cppccClerk, 'open', 'WorkPlace', await station(given)), 'INVALID_INPUT', sentence);
  });

  test('below the third level of the chain are refused', async () => {
    const given = await station({ branchId: await branch('CONSTITUENTS') });
    await isRefused(begin(cppccClerk, 'open', 'WorkPlace', given), 'INVALID_INPUT', '第1至3层');
  });

  test('have their vacancies listed; a station is handed over, never without a head', async () => {
    const id = await idOf(begin(cppccClerk, 'open', 'WorkPlace', await station({ name: '交接委员工作站' })));
    const seat = async (role: string) =>
      (
        await rows<{ id: string }>("select id from seat where place_id = $1 and role = $2 and status = 'HELD'", [
          id,
          role,
        ])
      )[0]?.id ?? '';
    const vacant = async () =>
      (await ask('{ vacantSeats(first: 100) { nodes { role place { id } } } }')).vacantSeats.nodes
        .filter(({ place }: { place: { id: string } }) => place.id === id)
        .map(({ role }: { role: string }) => role);
    const head = await seat('STATION_HEAD');
    await isRefused(step(cppccClerk, 'leave', 'Seat', head), 'TRANSITION_REFUSED', '不能没有站长');
    await succeeds(step(cppccClerk, 'handOver', 'Seat', head, holder));
    expect(await seat('STATION_HEAD')).not.toBe(head);
    await succeeds(step(cppccClerk, 'leave', 'Seat', await seat('SECOND_CONVENOR')));
    expect(await vacant()).toEqual(['SECOND_CONVENOR']);
    await isRefused(
      begin(cppccClerk, 'take', 'Seat', { role: 'FIRST_CONVENOR', placeId: id, ...first }),
      'INVALID_INPUT',
      '该席位在任',
    );
    await succeeds(begin(cppccClerk, 'take', 'Seat', { role: 'SECOND_CONVENOR', placeId: id, ...holder }));
    expect(await vacant()).toEqual([]);
  });

  test('have the vacancies of the sample flagged', async () => {
    const [{ count } = { count: 0 }] = await rows<{ count: number }>(
      `select count(*)::int from seat join work_place place on place.id = seat.place_id
       where seat.status = 'LEFT' and place.status = 'OPEN' and seat.is_sample`,
    );
    const { vacantSeats } = await ask('{ vacantSeats(first: 1) { totalCount } }');
    expect(count).toBeGreaterThan(0);
    expect(vacantSeats.totalCount).toBe(count);
  });
});
