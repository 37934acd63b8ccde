import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;

describe('the chain of work', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const node = async (where: string): Promise<string> =>
    (await rows<{ id: string }>(`select id from org_node where ${where} order by name limit 1`))[0]?.id ?? '';

  test('is a tree of six levels, the second of two kinds, from the leading group to the constituents', async () => {
    const list = `query N($after: String) { orgNodes(first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id parentId level kind } } }`;
    const nodes: { id: string; parentId: string | null; level: number; kind: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: Answer = await hub.ask(courtsLiaison, list, { after });
      nodes.push(...answer.data.orgNodes.nodes);
      const { endCursor, hasNextPage } = answer.data.orgNodes.pageInfo as { endCursor: string; hasNextPage: boolean };
      [after, more] = [endCursor, hasNextPage];
    }
    const byId = new Map(nodes.map((one) => [one.id, one]));
    expect(nodes.filter(({ parentId }) => parentId === null)).toMatchObject([{ level: 1, kind: 'LEADING_GROUP' }]);
    for (const { parentId, level } of nodes) if (parentId) expect(byId.get(parentId)?.level).toBe(level - 1);
    const kindsOf = (level: number) => new Set(nodes.filter((one) => one.level === level).map(({ kind }) => kind));
    expect([2, 3, 4, 5, 6].map((level) => [...kindsOf(level)].toSorted())).toEqual([
      ['COMMITTEE_BRANCH', 'COUNTY_LEADING_GROUP'],
      ['SECTOR_GROUP'],
      ['PARTY_MEMBERS'],
      ['NON_PARTY_MEMBERS'],
      ['CONSTITUENTS'],
    ]);
  });

  test('takes a task down level by level, and the reports up once all below have reported', async () => {
    const [top, branch] = [await node('level = 1'), await node("kind = 'COMMITTEE_BRANCH'")];
    const group = await node(`parent_id = '${branch}'`);
    const task = { title: '调研', text: '请各支部上报调研情况。', dueOn: '2099-12-31' };
    const first = await idOf(begin(cppccLeader, 'route', 'ChainTask', { ...task, nodeId: top }));
    await isRefused(
      begin(cppccLeader, 'route', 'ChainTask', { ...task, nodeId: group, fromTaskId: first }),
      'INVALID_INPUT',
      '逐级传导',
    );
    const second = await idOf(begin(cppccLeader, 'route', 'ChainTask', { ...task, nodeId: branch, fromTaskId: first }));
    await isRefused(
      step(cppccClerk, 'report', 'ChainTask', first, { report: '已开展。' }),
      'TRANSITION_REFUSED',
      '还有1个下级',
    );
    await succeeds(step(cppccClerk, 'report', 'ChainTask', second, { report: '已开展。' }));
    await succeeds(step(cppccLeader, 'sendBack', 'ChainTask', second));
    await succeeds(step(cppccClerk, 'report', 'ChainTask', second, { report: '已补充。' }));
    await succeeds(step(cppccLeader, 'accept', 'ChainTask', second));
    await succeeds(step(cppccClerk, 'report', 'ChainTask', first, { report: '汇总完毕。' }));
    await isRefused(
      begin(cppccLeader, 'route', 'ChainTask', { ...task, nodeId: top, dueOn: '2020-01-01' }),
      'INVALID_INPUT',
      '不能早于今天',
    );
  });

  test('shows its tasks to the CPPCC only; to others there are none', async () => {
    const query = '{ chainTasks(first: 1) { totalCount nodes { title } } }';
    expect((await hub.ask(cppccClerk, query)).data.chainTasks.totalCount).toBeGreaterThan(0);
    expect((await hub.ask(courtsLiaison, query)).data.chainTasks).toEqual({ totalCount: 0, nodes: [] });
  });

  test('grows by leaders only, below the right level, and loses no link on which others hang', async () => {
    const [top, branch] = [await node('level = 1'), await node("kind = 'COMMITTEE_BRANCH'")];
    const group = { kind: 'SECTOR_GROUP', name: '新界别履职党小组' };
    await isRefused(begin(cppccClerk, 'found', 'OrgNode', { ...group, parentId: branch }), 'FORBIDDEN');
    await isRefused(
      begin(cppccLeader, 'found', 'OrgNode', { ...group, parentId: top }),
      'INVALID_INPUT',
      '第2层环节之下',
    );
    await isRefused(
      begin(cppccLeader, 'found', 'OrgNode', { kind: 'LEADING_GROUP', name: '另一个党组' }),
      'INVALID_INPUT',
      '只设一个',
    );
    const id = await idOf(begin(cppccLeader, 'found', 'OrgNode', { ...group, parentId: branch }));
    await isRefused(step(cppccLeader, 'dissolve', 'OrgNode', branch), 'TRANSITION_REFUSED', '请先撤销');
    await succeeds(step(cppccLeader, 'dissolve', 'OrgNode', id));
  });
});
