import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, cppccMember, courtsLiaison } = people;

describe('members at the work places (纵延横联)', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const first = async (sql: string) => (await rows<{ id: string }>(sql))[0]?.id ?? '';
  const group = () => first("select id from org_node where kind = 'SECTOR_GROUP' order by name limit 1");
  const branch = () => first("select id from org_node where kind = 'COMMITTEE_BRANCH' order by name limit 1");
  const place = (offset: number) =>
    first(`select id from work_place where status = 'OPEN' order by no offset ${offset} limit 1`);
  const given = async (more: object = {}) => ({
    ...{ level: 'CITY', sector: '教育', isPartyMember: false, groupId: await group() },
    ...more,
  });
  const admitted = async () => idOf(begin(cppccClerk, 'admit', 'Member', await given()));

  test('are of three levels; about a thousand are placed, and every body may know how many', async () => {
    const { data } = await hub.ask(courtsLiaison, '{ memberLevels { level members placed } }');
    const counted = await rows(
      `select level, count(*)::int as members, (count(*) filter (where exists (
         select from member_placement where member_id = member.id and status = 'PLACED')))::int as placed
       from member where status = 'ACTIVE' group by 1 order by 1`,
    );
    expect(data.memberLevels).toEqual(counted);
    expect(data.memberLevels.map(({ level }: { level: string }) => level)).toEqual(['CITY', 'COUNTY', 'REGION']);
    const placed = data.memberLevels.reduce((sum: number, one: { placed: number }) => sum + one.placed, 0);
    expect(placed).toBeGreaterThanOrEqual(990);
    expect(placed).toBeLessThan(1_100);
  });

  test('were a thousand at their places on the day of the published report, each at one of them', async () => {
    const [{ count, members } = { count: 0, members: 0 }] = await rows<{ count: number; members: number }>(
      `select count(*)::int, count(distinct member_id)::int as members from member_placement
       where placed_from <= '2023-08-12' and (placed_until is null or placed_until >= '2023-08-12')`,
    );
    expect([count, members]).toEqual([1_000, 1_000]);
  });

  test('are counted by level, sector and party within the CPPCC; other bodies learn of no member', async () => {
    const query = `{ levels: memberCounts(by: LEVEL) { value count } sectors: memberCounts(by: SECTOR) { value count }
      members(first: 2) { totalCount nodes { no group { kind } placements(first: 2) { nodes { place { no } } } } }
      memberPlacements(first: 1) { totalCount } }`;
    const { data } = await hub.ask(cppccMember, query);
    const counted = (column: string) =>
      rows(`select ${column} as value, count(*)::int from member group by 1 order by 1`);
    expect(data.levels).toEqual(await counted('level'));
    expect(data.sectors).toEqual(await counted('sector'));
    expect(data.members.nodes[0].group.kind).toBe('SECTOR_GROUP');
    expect(data.members.nodes[0].placements.nodes.length).toBeGreaterThan(0);
    const { data: theirs } = await hub.ask(courtsLiaison, query);
    expect(theirs).toEqual({
      levels: [],
      sectors: [],
      members: { totalCount: 0, nodes: [] },
      memberPlacements: { totalCount: 0 },
    });
  });

  test('have no column for a name', async () => {
    const columns = await rows<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'member'",
    );
    expect(columns.map(({ name }) => name).filter((name) => /name|phone|born|address/.test(name))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['of a county without a division', { level: 'COUNTY' }, '须填所在旗县区代码'],
    ['of the city with a division', { division: '150102' }, '其他委员不填'],
    ['of a county of another city', { level: 'COUNTY', division: '110101' }, '不属于呼和浩特市'],
    ['of a sector there is not', { sector: '航天' }, '界别须为'],
    ['of a party there is not', { party: '某党' }, '党派须为'],
  ])('%s are refused with what to do', async (_name, more, sentence) => {
    await isRefused(begin(cppccClerk, 'admit', 'Member', await given(more)), 'INVALID_INPUT', sentence);
  });

  test('are refused in a link that is no performance group', async () => {
    const wrong = await given({ groupId: await branch() });
    await isRefused(begin(cppccClerk, 'admit', 'Member', wrong), 'INVALID_INPUT', '界别履职党小组');
  });

  test('are at one place at a time: the second is refused until the first has ended', async () => {
    const memberId = await admitted();
    const placement = await idOf(begin(cppccClerk, 'begin', 'MemberPlacement', { memberId, placeId: await place(0) }));
    const again = { memberId, placeId: await place(1) };
    await isRefused(begin(cppccClerk, 'begin', 'MemberPlacement', again), 'INVALID_INPUT', '请先调出');
    await succeeds(step(cppccClerk, 'end', 'MemberPlacement', placement));
    const second = await idOf(begin(cppccClerk, 'begin', 'MemberPlacement', again));
    await succeeds(step(cppccClerk, 'leave', 'Member', memberId));
    expect(await rows('select status from member_placement where id = $1', [second])).toEqual([{ status: 'ENDED' }]);
    await isRefused(begin(cppccClerk, 'begin', 'MemberPlacement', again), 'INVALID_INPUT', '已离任');
  });

  test('are at one place even when two clerks place them at the same time', async () => {
    const memberId = await admitted();
    const places = [await place(2), await place(3), await place(4)];
    const answers = await Promise.all(
      places.map((placeId) => begin(cppccClerk, 'begin', 'MemberPlacement', { memberId, placeId })),
    );
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions['code']));
    expect(codes).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(await rows('select id from member_placement where member_id = $1', [memberId])).toHaveLength(1);
  });

  test('leave a place that closes, and so do those who build it together; nobody is placed there afterwards', async () => {
    const placeId = await first(
      `select id from work_place place where mode = 'ORGANISATION' and status = 'OPEN'
         and exists (select from member_placement where place_id = place.id and status = 'PLACED')
         and exists (select from co_building where place_id = place.id)
         and not exists (select from demonstration where place_id = place.id and status = 'IN_FORCE')
       order by no limit 1`,
    );
    const memberId = await admitted();
    await succeeds(step(cppccLeader, 'close', 'WorkPlace', placeId));
    expect(await rows("select from member_placement where place_id = $1 and status = 'PLACED'", [placeId])).toEqual([]);
    expect(await rows("select from co_building where place_id = $1 and status = 'ACTIVE'", [placeId])).toEqual([]);
    await isRefused(begin(cppccClerk, 'begin', 'MemberPlacement', { memberId, placeId }), 'INVALID_INPUT', '已撤销');
  });

  test('are revised by the clerk, and by nobody else', async () => {
    const id = await admitted();
    const revised = { sector: '民盟', party: '民盟', isPartyMember: false, groupId: await group() };
    await isRefused(step(cppccLeader, 'revise', 'Member', id, revised), 'FORBIDDEN');
    const { data, errors } = await step(courtsLiaison, 'revise', 'Member', id, revised);
    expect(data).toEqual({ reviseMember: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([
      expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/),
    ]);
    await succeeds(step(cppccClerk, 'revise', 'Member', id, revised));
    expect(await rows('select party from member where id = $1', [id])).toEqual([{ party: '民盟' }]);
  });

  test('co-building pairs a branch or group with the host’s Party organisation, once', async () => {
    const pair = { nodeId: await branch(), placeId: await place(100), hostParty: '大学西路街道党工委' };
    const id = await idOf(begin(cppccClerk, 'begin', 'CoBuilding', pair));
    const { data } = await hub.ask(
      courtsLiaison,
      `{ coBuilding(id: "${id}") { hostParty builtFrom node { kind } place { coBuildings(first: 5) { nodes { id } } } } }`,
    );
    expect(data.coBuilding).toMatchObject({ hostParty: pair.hostParty, node: { kind: 'COMMITTEE_BRANCH' } });
    expect(data.coBuilding.place.coBuildings.nodes.map((one: { id: string }) => one.id)).toContain(id);
    await isRefused(begin(cppccClerk, 'begin', 'CoBuilding', pair), 'INVALID_INPUT', '已在共建');
    const leading = await first("select id from org_node where kind = 'LEADING_GROUP'");
    const wrong = { ...pair, nodeId: leading };
    await isRefused(
      begin(cppccClerk, 'begin', 'CoBuilding', wrong),
      'INVALID_INPUT',
      '专委会履职党支部或界别履职党小组',
    );
    await succeeds(step(cppccClerk, 'end', 'CoBuilding', id));
  });

  test('co-building is there for every station of the sample, and counted by division', async () => {
    const [{ stations, paired } = { stations: 0, paired: 1 }] = await rows<{ stations: number; paired: number }>(
      `select count(*)::int as stations, (count(*) filter (where exists (
         select from co_building where place_id = place.id)))::int as paired
       from work_place place where mode = 'EMBEDDED'`,
    );
    expect([stations, paired]).toEqual([84, 84]);
    const { data } = await hub.ask(courtsLiaison, '{ coBuildingCounts(by: DIVISION) { value count } }');
    expect(data.coBuildingCounts).toEqual(
      await rows('select region as value, count(*)::int from co_building group by 1 order by 1'),
    );
  });
});
