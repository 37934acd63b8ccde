import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#schema/viewer.ts';
import { developmentToken, ensureDevelopmentKey } from '../../subgraphs/local/development-key.ts';
import { dataFolder, projectFolder } from '../../subgraphs/local/folder.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { post } from '../support/hub.ts';
import { type RunningCommand, run } from '../support/processes.ts';
import { patience } from '../support/settings.ts';
import { issuerIn } from '../support/sign-in-flow.ts';

const cell = `${projectFolder}tests/support/cells/150200.json`;
const holder = { holder: '街道党工委副书记', basisNo: '包协党组发〔2026〕1号' };

let data: string;
let hub: RunningCommand;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'xietong-city-'));
  await chmod(data, 0o755);
});
afterAll(async () => {
  hub.process.kill('SIGTERM');
  await hub.ends;
  await rm(data, { recursive: true, force: true });
});

test('a second city is served by its file alone: its divisions, sectors and numbers, and nothing of the first', async () => {
  const port = await freePort();
  const settings = { ...patience, HUB_DATA: data, PORT: String(port), HUB_IDENTITY_PORT: '0', HUB_CELL: cell };
  hub = run(projectFolder, ['subgraphs/local/start.ts'], settings);
  await hub.says('停止');
  expect(hub.said()).toContain('包头市');
  const key = await ensureDevelopmentKey(dataFolder(data));
  const ask = async (role: Role, query: string, variables: object = {}) => {
    const token = await developmentToken(key, { body: 'cppcc', roles: [role], issuer: issuerIn(hub.said()) });
    const headers = { authorization: `Bearer ${token}`, 'x-purpose': 'TRACKING' };
    return post(`http://127.0.0.1:${port}/graphql`, { query, variables }, headers);
  };
  const found = async (input: object) => {
    const query = 'mutation M($input: FoundOrgNodeInput!) { foundOrgNode(input: $input) { orgNode { id } } }';
    return (await ask('leader', query, { input })).data.foundOrgNode.orgNode.id;
  };
  const open = async (division: string, branchId: string) => {
    const query =
      'mutation M($input: OpenWorkPlaceInput!) { openWorkPlace(input: $input) { workPlace { no region } } }';
    const input = {
      ...{ name: '友谊大街委员工作站', mode: 'EMBEDDED', division, hostName: '友谊大街党群服务中心', branchId },
      ...{ firstConvenor: { ...holder, basis: 'GROUP_LEADER' }, secondConvenor: holder, head: holder },
    };
    return ask('clerk', query, { input });
  };

  const { data: seen } = await ask(
    'clerk',
    `{ divisions { code } workPlaces(first: 1) { totalCount } microSuggestions(first: 1) { totalCount }
       supervisionYear(year: 2023) { campaigns { id } } coverage(by: SECTOR) { name isGap } }`,
  );
  expect(seen.divisions).toHaveLength(9);
  expect(seen.divisions.every(({ code }: { code: string }) => code.startsWith('1502'))).toBe(true);
  expect([seen.workPlaces.totalCount, seen.microSuggestions.totalCount, seen.supervisionYear.campaigns.length]).toEqual(
    [0, 0, 0],
  );
  expect(seen.coverage).toEqual(['工会', '妇联', '教育'].map((name) => ({ name, isGap: true })));

  const group = await found({ kind: 'LEADING_GROUP', name: '市政协党组' });
  const branch = await found({ kind: 'COMMITTEE_BRANCH', name: '提案委员会履职党支部', parentId: group });
  const opened = await open('150203', branch);
  expect(opened.data.openWorkPlace.workPlace).toMatchObject({ region: '150203' });
  expect(opened.data.openWorkPlace.workPlace.no).toMatch(/^包协站〔\d{4}〕001号$/);
  const refused = await open('150102', branch);
  expect(refused.errors[0]?.extensions['code']).toBe('INVALID_INPUT');
  expect(refused.errors[0]?.message).toContain('不属于包头市');

  hub.process.kill('SIGTERM');
  expect(await hub.ends, hub.said()).toBe(0);
}, 240_000);
