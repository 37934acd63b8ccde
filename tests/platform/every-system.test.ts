import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

// biome-ignore lint/suspicious/noExplicitAny: each row of the table has an answer of its own shape
type Data = any;

const counts = (found: readonly { value: string; count: number }[]) =>
  Object.fromEntries(found.map(({ value, count }) => [value, count]));

const total = (expected: number) => (data: Data) => {
  for (const { totalCount } of Object.values<Data>(data)) expect(totalCount).toBe(expected);
};

const outreach =
  '{ outreachFigures(from: "2023-01-01", until: "2023-08-12") { campaign sessions attendance isInAudience } }';
const series = (campaign: string, sessions: number) => (data: Data) =>
  expect(data.outreachFigures.find((one: Data) => one.campaign === campaign)?.sessions).toBe(sessions);

const someOf =
  (key: string, ...values: string[]) =>
  (data: Data) =>
    expect(Object.keys(counts(data[key]))).toEqual(expect.arrayContaining(values));

/** The systems of a city CPPCC's platform, in the order in which its practice lists them: one query each. */
const systems: readonly (readonly [row: number, name: string, query: string, holds: (data: Data) => void])[] = [
  [
    ...([1, '工作传导体系'] as const),
    '{ orgNodes(first: 100) { nodes { level kind parent { level } } } }',
    ({ orgNodes: { nodes } }) => {
      expect(new Set(nodes.filter(({ level }: Data) => level === 2).map(({ kind }: Data) => kind)).size).toBe(2);
      for (const { level, parent } of nodes) expect(parent?.level).toBe(level === 1 ? undefined : level - 1);
    },
  ],
  [
    ...([2, '总召集人、站长'] as const),
    '{ seats(first: 1, filter: { roles: [STATION_HEAD], statuses: [HELD] }) { totalCount } }',
    total(84),
  ],
  [
    ...([3, '双召集人'] as const),
    `{ seats(first: 1, filter: { roles: [FIRST_CONVENOR], statuses: [HELD] }) { nodes { basis } }
       vacantSeats(first: 10) { nodes { role place { no } } } }`,
    ({ seats, vacantSeats }) => {
      expect(seats.nodes[0].basis).not.toBeNull();
      expect(vacantSeats.nodes.length).toBeGreaterThan(0);
      for (const { role, place } of vacantSeats.nodes)
        expect([role, place.no]).toEqual(['SECOND_CONVENOR', expect.any(String)]);
    },
  ],
  [
    ...([4, '五种模式'] as const),
    '{ publishedReport(asOf: "2023-08-12") { figures { code computed } } workPlaceCounts(by: MODE) { value count } }',
    ({ publishedReport: { figures }, workPlaceCounts }) => {
      const values = Object.fromEntries(figures.map(({ code, computed }: Data) => [code, computed]));
      expect(values).toMatchObject({ WORK_PLACES: 210, STATIONS: 84, SECTOR_STUDIOS: 37, PARTY_STUDIOS: 7 });
      expect(values).toMatchObject({ ORGANISATION_STUDIOS: 60, TASK_STUDIOS: 22 });
      expect(Object.keys(counts(workPlaceCounts))).toHaveLength(5);
    },
  ],
  [
    ...([5, '平台建设全覆盖'] as const),
    '{ sectors: coverage(by: SECTOR) { name isGap } parties: coverage(by: PARTY) { name isGap } }',
    ({ sectors, parties }) => {
      expect(sectors.length).toBeGreaterThan(30);
      expect([...sectors, ...parties].filter(({ isGap }) => isGap)).toEqual([]);
    },
  ],
  [
    ...([6, '协商衔接'] as const),
    '{ consultationTopicCounts(by: LINKED_KIND) { value count } }',
    ({ consultationTopicCounts }) => expect(consultationTopicCounts).toHaveLength(5),
  ],
  [
    ...([7, '五大任务、两件大事'] as const),
    '{ workPlaceCounts(by: PRIORITY, filter: { modes: [POLICY_TASK] }) { value count } }',
    ({ workPlaceCounts }) => {
      const found = Object.values<number>(counts(workPlaceCounts));
      expect([found.length, found.reduce((sum, one) => sum + one, 0)]).toEqual([6, 22]);
    },
  ],
  [
    ...([8, '制度'] as const),
    '{ ruleDocuments(first: 20) { totalCount nodes { no inForceFrom } } rulesInForce(mechanism: WORK_PLACES) { no } }',
    ({ ruleDocuments, rulesInForce }) => {
      expect(ruleDocuments.totalCount).toBeGreaterThanOrEqual(6);
      expect(rulesInForce).toHaveLength(1);
    },
  ],
  [
    ...([9, '纵延横联'] as const),
    '{ memberLevels { level placed } coBuildings(first: 1) { totalCount nodes { node { name } place { no } } } }',
    ({ memberLevels, coBuildings }) => {
      expect(memberLevels).toHaveLength(3);
      expect(memberLevels.reduce((sum: number, { placed }: Data) => sum + placed, 0)).toBe(1_000);
      expect(coBuildings.nodes[0]).toMatchObject({
        node: { name: expect.any(String) },
        place: { no: expect.any(String) },
      });
    },
  ],
  [
    ...([10, '规范运行'] as const),
    `{ projectListEntries(first: 50) { nodes { place { no } yearPlan { year } demands(first: 1) { totalCount }
         activities(first: 1) { totalCount } } }
       demands(first: 1, filter: { hasProject: false }) { totalCount } }`,
    ({ projectListEntries, demands }) => {
      const whole = projectListEntries.nodes.filter(
        (one: Data) => one.yearPlan && one.demands.totalCount > 0 && one.activities.totalCount > 0,
      );
      expect(new Set(whole.map(({ place }: Data) => place.no)).size).toBeGreaterThanOrEqual(5);
      expect(demands.totalCount).toBeGreaterThan(0);
    },
  ],
  [
    ...([11, '工作规范自查'] as const),
    '{ standardChecks(first: 1, filter: { year: 2023 }) { totalCount } }',
    total(210),
  ],
  [
    ...([12, '示范带动'] as const),
    '{ demonstrations(first: 100, filter: { levels: [REGION] }) { nodes { place { demonstrations(first: 5) { nodes { level } } } } } }',
    ({ demonstrations }) => {
      expect(demonstrations.nodes.length).toBeGreaterThanOrEqual(30);
      for (const { place } of demonstrations.nodes) {
        expect(place.demonstrations.nodes.map(({ level }: Data) => level).sort()).toEqual(['CITY', 'REGION']);
      }
    },
  ],
  [
    ...([13, '典型案例'] as const),
    '{ caseStories(first: 30) { totalCount nodes { activity { no } } } caseBooklet(year: 2023) }',
    ({ caseStories, caseBooklet }) => {
      expect(caseStories.totalCount).toBeGreaterThanOrEqual(10);
      expect(caseStories.nodes.filter(({ activity }: Data) => activity).length).toBeGreaterThan(5);
      expect(caseBooklet).toContain('典型案例');
    },
  ],
  [
    ...([14, '晾晒评比'] as const),
    '{ openReviewCounts(by: DECISION, filter: { year: 2023 }) { value count } openReviews(first: 1) { nodes { reasons decidedBy } } }',
    ({ openReviewCounts, openReviews: { nodes } }) => {
      expect(Object.keys(counts(openReviewCounts))).toEqual(['COMMENDED', 'KEPT', 'TO_CLOSE', 'TO_IMPROVE']);
      expect(nodes[0]).toEqual({ reasons: expect.any(String), decidedBy: expect.any(String) });
    },
  ],
  [...([15, '履职考评'] as const), '{ performanceRecords(first: 1) { totalCount } }', total(50)],
  [
    ...([16, '联系群众十九条'] as const),
    '{ contactMeasures(first: 30) { nodes { no owner status } } }',
    ({ contactMeasures: { nodes } }) =>
      expect(nodes.map(({ no }: Data) => no)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1)),
  ],
  [
    ...([17, '宣讲团、讲堂、书香政协'] as const),
    '{ activityCounts(by: BRAND) { value count } }',
    someOf('activityCounts', 'LECTURE_HALL', 'MEMBERS_LECTURE', 'READING', 'SPEAKERS_GROUP'),
  ],
  [...([18, '重要讲话精神宣讲'] as const), outreach, series('INSPECTION_SPEECH', 23)],
  [...([19, '二十大精神宣讲'] as const), outreach, series('PARTY_CONGRESS', 41)],
  [...([20, '首府政协讲堂'] as const), outreach, series('LECTURE_HALL', 6)],
  [
    ...([21, '累计受众'] as const),
    outreach,
    ({ outreachFigures }) =>
      expect(
        outreachFigures
          .filter(({ isInAudience }: Data) => isInAudience)
          .reduce((sum: number, { attendance }: Data) => sum + attendance, 0),
      ).toBe(3_842),
  ],
  [...([22, '主题课堂'] as const), outreach, series('THEME_CLASS', 12)],
  [
    ...([23, '三下沉'] as const),
    '{ activityCounts(by: SINK_TYPE) { value count } }',
    someOf('activityCounts', 'MEMBERS', 'RESOURCES', 'WORK'),
  ],
  [
    ...([24, '专题协商与捆绑督办'] as const),
    `{ consultationTopics(first: 20) { nodes { title activities(first: 1) { totalCount } } }
       pressingBundles(first: 20) { nodes { title entries { id } cppccProposals(first: 20) { nodes { topic { title } } } } } }`,
    ({ consultationTopics, pressingBundles }) => {
      const title = '加强基层医疗卫生服务体系建设';
      const topic = consultationTopics.nodes.find((one: Data) => one.title === title);
      expect(topic.activities.totalCount).toBeGreaterThan(20);
      expect(topic.activities.totalCount).toBeLessThan(30);
      const bundle = pressingBundles.nodes.find((one: Data) => one.title.includes(title));
      expect(bundle.entries.length).toBeGreaterThan(0);
      expect(bundle.cppccProposals.nodes.map((one: Data) => one.topic.title)).toEqual(Array(6).fill(title));
    },
  ],
  [
    ...([25, '归并办理'] as const),
    '{ cppccProposals(first: 50, filter: { statuses: [MERGED] }) { nodes { answerNo mergedInto { no } topic { title } } } }',
    ({ cppccProposals: { nodes } }) => {
      for (const { mergedInto } of nodes) expect(mergedInto.no).toEqual(expect.any(String));
      expect(nodes.filter(({ topic, answerNo }: Data) => topic && answerNo)).toHaveLength(2);
    },
  ],
  [
    ...([26, '微协商'] as const),
    '{ microConsultations(first: 1, filter: { heldUntil: "2023-08-12" }) { totalCount } }',
    total(108),
  ],
  [
    ...([27, '监督形式'] as const),
    `{ supervisionByForm(since: "2022-01-01", until: "2023-08-12") { form count state }
       supervisionYear(year: 2023) { campaigns { basisDoc } } }`,
    ({ supervisionByForm, supervisionYear }) => {
      expect(supervisionByForm).toHaveLength(9);
      expect(supervisionByForm).toContainEqual({ form: 'JOINT', count: 8, state: 'COUNTED' });
      for (const { basisDoc } of supervisionYear.campaigns) expect(basisDoc).toContain('十条意见');
    },
  ],
  [
    ...([28, '战略合作协议'] as const),
    '{ agreements { partner status signedOn } }',
    ({ agreements }) =>
      expect(
        new Set(agreements.filter(({ signedOn }: Data) => signedOn <= '2023-08-12').map(({ partner }: Data) => partner))
          .size,
      ).toBe(4),
  ],
  [
    ...([29, '一年一主题一协同'] as const),
    `{ first: supervisionYear(year: 2022) { campaigns { partner theme { label } } }
       second: supervisionYear(year: 2023) { campaigns { partner theme { label } } } }`,
    ({ first, second }) => {
      const campaigns = [...first.campaigns, ...second.campaigns];
      expect(campaigns).toHaveLength(8);
      expect(new Set(campaigns.map(({ theme }) => theme.label))).toEqual(
        new Set(['优化营商环境', '民商事纠纷化解', '未成年人保护']),
      );
    },
  ],
  [
    ...([30, '监督建议'] as const),
    '{ supervisionProposals(first: 1, filter: { issuedTo: "2023-08-12" }) { totalCount } }',
    total(71),
  ],
  [
    ...([31, '千名委员办实事'] as const),
    '{ activityAttendances(first: 1) { nodes { member { no } activity { place { no } } } } practicalDeeds(first: 1) { nodes { place { no } } } }',
    ({ activityAttendances, practicalDeeds }) => {
      expect(activityAttendances.nodes[0].member.no).toMatch(/^呼协委/);
      expect(practicalDeeds.nodes[0].place.no).toMatch(/^呼协/);
    },
  ],
  [
    ...([32, '提案线索'] as const),
    '{ cppccProposals(first: 50, filter: { year: 2023 }) { nodes { leads(first: 1) { nodes { status } } } } }',
    ({ cppccProposals }) =>
      expect(cppccProposals.nodes.flatMap(({ leads }: Data) => leads.nodes)).toContainEqual({ status: 'TAKEN_UP' }),
  ],
  [
    ...([33, '微建议'] as const),
    '{ microSuggestions(first: 1, filter: { until: "2023-08-12" }) { totalCount } }',
    total(3_164),
  ],
  [
    ...([34, '社情民意信息'] as const),
    '{ opinionReports(first: 1, filter: { until: "2023-08-12" }) { totalCount } }',
    total(2_165),
  ],
  [
    ...([35, '为民办实事'] as const),
    '{ deedProgress(asOf: "2023-08-12") { deeds target { count } } }',
    ({ deedProgress }) => expect(deedProgress).toEqual({ deeds: 645, target: { count: 10_000 } }),
  ],
  [
    ...([36, '微服务'] as const),
    '{ activityCounts(by: KIND) { value count } }',
    someOf('activityCounts', 'MICRO_SERVICE'),
  ],
  [
    ...([37, '公开报告'] as const),
    '{ publishedReport(asOf: "2023-08-12") { figures { code published computed matches } } }',
    ({ publishedReport: { figures } }) => {
      expect(figures).toHaveLength(23);
      expect(figures.filter(({ matches }: Data) => !matches)).toEqual([]);
    },
  ],
];

describe('every system of the platform', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
  });
  afterAll(() => hub.stop());

  test.each(systems)('%i %s', async (_row, _name, query, holds) => {
    const { data, errors } = await hub.ask(people.cppccClerk, query);
    expect(errors).toEqual([]);
    holds(data);
  });
});
