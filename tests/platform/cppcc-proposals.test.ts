import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleId } from '#kit';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, officersOf, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { analyst, cppccClerk, cppccLeader, cppccMember, cppccReviewer, inspectionOfficer } = people;
const { courtsClerk, courtsLiaison, justiceLiaison } = people;
const stationHead: Person = { body: 'cppcc', roles: ['station-head'] };
const topicId = sampleId('consultation-topic', 'PRIMARY_CARE');
const written = {
  title: '关于加强社区托育服务的提案',
  text: '社区托育点少。建议盘活闲置用房，完善补贴办法。',
  category: 'MEMBER',
  proposers: ['呼协委〔2022〕012号'],
};
const replied = {
  ...{ repliedOn: '2026-11-24', documentNo: '市卫健委复〔2026〕8号', scheme: 'HOHHOT', schemeVersion: 1, letter: 'B' },
  text: '已列入年度计划。',
};

describe('CPPCC proposals (提案)', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  const { unitId, issue } = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
  });
  afterAll(() => hub.stop());

  const ask = async (query: string, person: Person = cppccClerk) => (await hub.ask(person, query)).data;
  const submit = (given: object = {}) => begin(cppccMember, 'submit', 'CppccProposal', { ...written, ...given });
  const take = (person: Person, verb: string, id: string, given: object = {}) =>
    step(person, verb, 'CppccProposal', id, given);
  const filed = async (given: object = {}): Promise<string> => {
    const id = await idOf(submit(given));
    await succeeds(take(cppccReviewer, 'file', id, { isFreeOfCases: true }));
    return id;
  };
  const assigned = async (unit = '市卫生健康委员会'): Promise<string> => {
    const id = await filed();
    await succeeds(take(inspectionOfficer, 'assign', id, { unitId: await unitId(unit) }));
    return id;
  };
  const statusOf = async (id: string) => (await rows('select status from cppcc_proposal where id = $1', [id]))[0];

  test('of the sample are counted by year, category, status and outcome as they are', async () => {
    const dimensions = { YEAR: 'year', CATEGORY: 'category', STATUS: 'status', OUTCOME: 'outcome' } as const;
    for (const [by, column] of Object.entries(dimensions)) {
      const { cppccProposalCounts } = await ask(`{ cppccProposalCounts(by: ${by}) { value count } }`);
      const counted = await rows(
        `select ${column}::text as value, count(*)::int from cppcc_proposal where ${column} is not null
         group by ${column} order by ${column}`,
      );
      expect(cppccProposalCounts, by).toEqual(counted);
    }
    const [{ count } = { count: 0 }] = await rows<{ count: number }>('select count(*)::int from cppcc_proposal');
    expect(count).toBe(60);
  });

  test('go from submission to closing, with a clock from the day of assignment and a class by its scheme', async () => {
    const id = await idOf(submit());
    await succeeds(take(cppccMember, 'revise', id, { ...written, title: '关于加强社区普惠托育服务的提案' }));
    await succeeds(take(cppccReviewer, 'file', id, { isFreeOfCases: true }));
    await succeeds(take(cppccLeader, 'prioritise', id));
    await succeeds(take(inspectionOfficer, 'assign', id, { unitId: await unitId('市卫生健康委员会') }));
    const told = `no filedOn isPriority outcome replyScheme replyLetter satisfaction unit { name }
      clocks { ruleCode startOn dueOn satisfiedOn extendedFrom }`;
    const { cppccProposal } = await ask(`{ cppccProposal(id: "${id}") { ${told} allowedActions } }`, inspectionOfficer);
    expect(cppccProposal).toMatchObject({
      ...{ no: '呼协案〔2026〕010号', filedOn: '2026-11-24', isPriority: true, unit: { name: '市卫生健康委员会' } },
      clocks: [{ ruleCode: 'D01', startOn: '2026-11-24', dueOn: '2027-02-24', satisfiedOn: null }],
      allowedActions: ['extend', 'reply'],
    });
    await succeeds(take(inspectionOfficer, 'extend', id, { reason: '需与编制部门会商。' }));
    await isRefused(take(inspectionOfficer, 'extend', id, { reason: '再延。' }), 'TRANSITION_REFUSED', '不再延期');
    await succeeds(take(inspectionOfficer, 'reply', id, replied));
    await succeeds(take(cppccMember, 'evaluate', id, { satisfaction: 'SATISFIED' }));
    await succeeds(take(cppccLeader, 'close', id));
    const { cppccProposal: closed } = await ask(`{ cppccProposal(id: "${id}") { status ${told} } }`);
    expect(closed).toMatchObject({
      ...{ status: 'CLOSED', outcome: 'IN_PLAN', replyScheme: 'HOHHOT', replyLetter: 'B', satisfaction: 'SATISFIED' },
      clocks: [{ extendedFrom: '2027-02-24', dueOn: '2027-03-24', satisfiedOn: '2026-11-24' }],
    });
    const versions = await rows("select from fact_version where subject = 'cppcc_proposal' and record_id = $1", [id]);
    expect(versions).toHaveLength(8);
  });

  test('have the same letter of two schemes as two outcomes (答复分类)', async () => {
    const outcomes = [];
    for (const scheme of ['HOHHOT', 'CITY_REPORT_2023']) {
      const id = await assigned();
      await succeeds(take(inspectionOfficer, 'reply', id, { ...replied, scheme, letter: 'C' }));
      outcomes.push((await ask(`{ cppccProposal(id: "${id}") { outcome } }`)).cppccProposal.outcome);
    }
    expect(outcomes).toEqual(['NOT_NOW', 'IN_PLAN']);
  });

  test('that are not filed are passed on, and other bodies never learn of them', async () => {
    const id = await idOf(submit());
    const given = { passedOnTo: 'PETITION', reason: '属于个人诉求。' };
    await succeeds(take(cppccReviewer, 'decline', id, given));
    const query = `{ cppccProposal(id: "${id}") { status passedOnTo refusal } }`;
    expect((await ask(query)).cppccProposal).toEqual({
      ...{ status: 'NOT_FILED', passedOnTo: 'PETITION', refusal: '属于个人诉求。' },
    });
    expect((await ask(query, courtsClerk)).cppccProposal).toBeNull();
  });

  test('merged into another (并案) have their own proposers answered before that one is closed', async () => {
    const main = await assigned();
    const merged = await filed({ category: 'SECTOR', proposers: ['医药卫生'] });
    await isRefused(
      take(cppccReviewer, 'merge', merged, { mergedIntoId: merged }),
      'TRANSITION_REFUSED',
      '另一件已立案且尚未办结',
    );
    await succeeds(take(cppccReviewer, 'merge', merged, { mergedIntoId: main }));
    await isRefused(
      take(cppccReviewer, 'merge', main, { mergedIntoId: await filed() }),
      'TRANSITION_REFUSED',
      '请以本件为主',
    );
    await succeeds(take(inspectionOfficer, 'reply', main, replied));
    await succeeds(take(cppccClerk, 'evaluate', main, { satisfaction: 'SATISFIED' }));
    await isRefused(take(cppccLeader, 'close', main), 'TRANSITION_REFUSED', '尚未单独答复提案者，请先登记答复');
    const answer = { documentNo: '市卫健委函〔2026〕9号', text: '已与主办提案一并办理。' };
    await succeeds(take(inspectionOfficer, 'answer', merged, answer));
    await isRefused(take(inspectionOfficer, 'answer', merged, answer), 'TRANSITION_REFUSED', '无须重复登记');
    await succeeds(take(cppccLeader, 'close', main));
    const late = await filed();
    await isRefused(
      take(cppccReviewer, 'merge', late, { mergedIntoId: main }),
      'TRANSITION_REFUSED',
      '另一件已立案且尚未办结',
    );
    const { cppccProposal } = await ask(`{ cppccProposal(id: "${main}") {
      merged(first: 5) { nodes { proposers answeredOn mergedInto { id } } } } }`);
    expect(cppccProposal.merged.nodes).toEqual([
      { proposers: ['医药卫生'], answeredOn: '2026-11-24', mergedInto: { id: main } },
    ]);
  });

  test('are not closed while another is merged into them at the same moment', async () => {
    const main = await assigned();
    await succeeds(take(inspectionOfficer, 'reply', main, replied));
    await succeeds(take(cppccClerk, 'evaluate', main, { satisfaction: 'SATISFIED' }));
    const other = await filed();
    await Promise.all([take(cppccReviewer, 'merge', other, { mergedIntoId: main }), take(cppccLeader, 'close', main)]);
    const broken = await rows(
      `select from cppcc_proposal merged join cppcc_proposal main on main.id = merged.merged_into_id
       where main.status = 'CLOSED' and merged.answered_on is null`,
    );
    expect(broken).toEqual([]);
  });

  test('on care at the grass roots (专题协商): six are pressed together, the outcome of the topic goes with them', async () => {
    const { proposals, bundles } = await ask(`{
      proposals: cppccProposals(first: 20, filter: { topicId: "${topicId}" }) { nodes {
        title status answeredOn bundle { id title } pressingEntries { pressedOn pressedBy manner agreed } } }
      bundles: pressingBundles(first: 10) { nodes { title openedOn entries { pressedOn }
        cppccProposals(first: 10) { totalCount nodes { no topicId } } proposals { id } } } }`);
    expect(proposals.nodes).toHaveLength(8);
    const bundled = proposals.nodes.filter(({ bundle }: { bundle: object | null }) => bundle !== null);
    expect(bundled).toHaveLength(6);
    for (const { pressingEntries } of bundled) expect(pressingEntries).toEqual(bundled[0].pressingEntries);
    expect(bundled[0].pressingEntries.length).toBeGreaterThanOrEqual(4);
    for (const { status, answeredOn } of proposals.nodes) if (status === 'MERGED') expect(answeredOn).not.toBeNull();
    const early = bundles.nodes.filter(({ openedOn }: { openedOn: string }) => openedOn <= '2023-08-12');
    expect(early).toHaveLength(1);
    expect(early[0]).toMatchObject({ cppccProposals: { totalCount: 6 }, proposals: [] });
    const id = await filed();
    await succeeds(take(cppccClerk, 'relate', id, { topicId }));
    const after = await ask(`{ cppccProposals(first: 1, filter: { topicId: "${topicId}" }) { totalCount } }`);
    expect(after.cppccProposals.totalCount).toBe(9);
  });

  test('are pressed together with supervision proposals; the shared record shows on each (捆绑督办)', async () => {
    const cppccProposalIds = [await assigned(), await filed()];
    const supervision = await issue([{ unit: '市中级人民法院', role: 'SOLE' }]);
    const bundle = { title: '托育服务专题督办', pressedBy: '市政协提案委员会' };
    const open = (given: object) => begin(cppccLeader, 'open', 'PressingBundle', { ...bundle, ...given });
    await isRefused(open({ cppccProposalIds: [cppccProposalIds[0]] }), 'INVALID_INPUT', '两件以上');
    await isRefused(open({}), 'INVALID_INPUT', '两件以上');
    const submitted = await idOf(submit());
    await isRefused(open({ cppccProposalIds: [...cppccProposalIds, submitted] }), 'TRANSITION_REFUSED', '不在办理中');
    const bundleId = await idOf(open({ cppccProposalIds, proposalIds: [supervision] }));
    await isRefused(open({ cppccProposalIds }), 'TRANSITION_REFUSED', '已在另一捆绑督办中');
    const pressed = {
      bundleId,
      pressedOn: '2026-11-24',
      pressedBy: '市政协副主席',
      manner: 'VISIT',
      agreed: '月底前列出清单。',
    };
    const entry = await idOf(begin(inspectionOfficer, 'record', 'PressingEntry', pressed));
    const { supervisionProposal, cppccProposals } = await ask(`{
      supervisionProposal(id: "${supervision}") { pressingEntries { id agreed } }
      cppccProposals(first: 5, filter: { bundleId: "${bundleId}" }) { nodes { pressingEntries { id agreed } } } }`);
    const shown = [{ id: entry, agreed: '月底前列出清单。' }];
    expect(supervisionProposal.pressingEntries).toEqual(shown);
    expect(cppccProposals.nodes).toEqual([{ pressingEntries: shown }, { pressingEntries: shown }]);
    for (const [given, sentence] of [
      [{ pressedOn: '2026-11-01' }, '启动之日与今天之间'],
      [{ pressedOn: '2031-01-01' }, '启动之日与今天之间'],
      [{ bundleId: supervision }, '没有这一捆绑督办'],
    ] as const)
      await isRefused(
        begin(cppccLeader, 'record', 'PressingEntry', { ...pressed, ...given }),
        'INVALID_INPUT',
        sentence,
      );
    await succeeds(step(cppccLeader, 'withdraw', 'PressingEntry', entry, { reason: '重复登记。' }));
    await succeeds(step(cppccLeader, 'end', 'PressingBundle', bundleId));
    await isRefused(begin(cppccLeader, 'record', 'PressingEntry', pressed), 'INVALID_INPUT', '已结束');
    await isRefused(
      take(cppccReviewer, 'merge', cppccProposalIds[1] ?? '', { mergedIntoId: cppccProposalIds[0] }),
      'TRANSITION_REFUSED',
      '捆绑督办',
    );
  });

  test('cost the same number of statements whatever the length of the page', async () => {
    const cost = async (first: number) => {
      hub.forget();
      await ask(`{ cppccProposals(first: ${first}, filter: { year: 2023 }) { nodes { unit { name } bundle { title }
        mergedInto { no } merged(first: 2) { nodes { no } } leads(first: 2) { nodes { text } } clocks { dueOn }
        pressingEntries { agreed } } } }`);
      return hub.statements.cppcc.length;
    };
    expect(await cost(16)).toBe(await cost(12));
  });

  test.each<[string, object, string]>([
    ['about one court case', { text: '请关注（2023）内01民初123号案件的审理。' }, '案号'],
    ['of members by their names', { proposers: ['某委员'] }, '请填写委员编号'],
    ['of a sector there is not', { category: 'SECTOR', proposers: ['航天'] }, '本市政协的界别'],
    ['of nobody in particular', { category: 'COLLECTIVE', proposers: ['几位同志'] }, '集体提案请填写'],
    ['of one proposer twice', { proposers: ['呼协委〔2022〕012号', '呼协委〔2022〕012号'] }, '提案者有重复'],
    ['of no proposer', { proposers: [] }, 'proposers'],
  ])('%s are refused with what to do', async (_name, given, sentence) => {
    await isRefused(submit(given), 'INVALID_INPUT', sentence);
  });

  test('are refused at later steps with what to do', async () => {
    const id = await idOf(submit());
    await isRefused(take(cppccReviewer, 'file', id, { isFreeOfCases: false }), 'INVALID_INPUT', '转信访');
    const open = await assigned();
    await succeeds(take(cppccLeader, 'prioritise', open));
    await isRefused(take(cppccLeader, 'prioritise', open), 'TRANSITION_REFUSED', '已是重点提案');
    await isRefused(
      take(inspectionOfficer, 'assign', await filed(), { unitId: id }),
      'INVALID_INPUT',
      '承办单位不存在',
    );
    await isRefused(
      take(inspectionOfficer, 'reply', open, { ...replied, letter: 'D' }),
      'INVALID_INPUT',
      '没有这一分类办法',
    );
    for (const repliedOn of ['2026-11-01', '2031-01-01'])
      await isRefused(
        take(inspectionOfficer, 'reply', open, { ...replied, repliedOn }),
        'INVALID_INPUT',
        '交办之日与今天之间',
      );
    await succeeds(take(inspectionOfficer, 'reply', open, replied));
    await isRefused(
      take(cppccMember, 'evaluate', open, { satisfaction: 'DISSATISFIED' }),
      'INVALID_INPUT',
      '请写明意见',
    );
    expect(await statusOf(open)).toEqual({ status: 'REPLIED' });
  });

  test('are open to partners as a register; the text is open to the body that handles, and withheld with reasons from others', async () => {
    const id = await assigned('市司法局');
    const query = `{ cppccProposal(id: "${id}") { no title status text reply withheld { field reason basis } allowedActions } }`;
    const { cppccProposal: handler } = await ask(query, justiceLiaison);
    expect(handler).toMatchObject({ title: written.title, text: written.text, withheld: [], allowedActions: [] });
    const { cppccProposal: stranger } = await ask(query, courtsLiaison);
    expect(stranger).toMatchObject({ title: written.title, text: null });
    expect(stranger.withheld.map(({ field }: { field: string }) => field)).toContain('text');
    expect(stranger.withheld[0].basis).toContain('承办单位');
    await isRefused(take(justiceLiaison, 'reply', id, replied), 'FORBIDDEN');
    await isRefused(take(cppccMember, 'file', await idOf(submit()), { isFreeOfCases: true }), 'FORBIDDEN');
  });

  test('come of leads (提案线索) of work places, which are taken up or set aside with a reason', async () => {
    const [place] = await rows<{ id: string }>("select id from work_place where status = 'OPEN' order by no limit 1");
    const lead = { placeId: place?.id, collectedOn: '2026-11-20', text: '居民希望增加社区托育点。' };
    const collect = (given: object = {}) => begin(stationHead, 'collect', 'ProposalLead', { ...lead, ...given });
    const id = await idOf(collect());
    const proposalId = await idOf(submit());
    await succeeds(step(cppccClerk, 'takeUp', 'ProposalLead', id, { proposalId }));
    const { proposalLead, cppccProposal } = await ask(`{
      proposalLead(id: "${id}") { status settledOn place { id } proposal { id } }
      cppccProposal(id: "${proposalId}") { leads(first: 5) { nodes { id } } } }`);
    expect(proposalLead).toEqual({
      ...{ status: 'TAKEN_UP', settledOn: '2026-11-24', place: { id: place?.id }, proposal: { id: proposalId } },
    });
    expect(cppccProposal.leads.nodes).toEqual([{ id }]);
    await isRefused(
      step(cppccClerk, 'setAside', 'ProposalLead', id, { reason: '已有。' }),
      'TRANSITION_REFUSED',
      '当前状态：TAKEN_UP',
    );
    const other = await idOf(collect());
    await isRefused(
      step(cppccClerk, 'takeUp', 'ProposalLead', other, { proposalId: id }),
      'INVALID_INPUT',
      '请先提交提案',
    );
    await succeeds(step(cppccClerk, 'setAside', 'ProposalLead', other, { reason: '已有在办提案。' }));
    await isRefused(collect({ collectedOn: '2031-01-01' }), 'INVALID_INPUT', '请在事情发生以后登记');
    await isRefused(collect({ collectedOn: '2022-01-01' }), 'INVALID_INPUT', '请核对日期或站(室)');
    const { proposalLeads } = await ask('{ proposalLeads(first: 5) { totalCount nodes { id } } }', courtsLiaison);
    expect(proposalLeads).toEqual({ totalCount: 0, nodes: [] });
    const { leadCounts } = await ask('{ leadCounts: proposalLeadCounts(by: STATUS) { value count } }', analyst);
    expect(leadCounts).toEqual(
      await rows('select status as value, count(*)::int from proposal_lead group by 1 order by 1'),
    );
  });
});
