import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#kit';
import { keepPicture, type OpenPage } from '../../support/browser.ts';
import { officersOf, proposalText, replyText, succeeds } from '../../support/officers.ts';
import { type Person, people } from '../../support/people.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1400, height: 900 };

/** What the CPPCC does at its workbench: draft, review, issue, press, evaluate, look back, close. */
describe('the workbench of the CPPCC', () => {
  let tracker: Tracker;
  const officers = officersOf(() => tracker.hub);
  beforeAll(async () => {
    tracker = await startTracker();
    await tracker.hub.settle();
  });
  afterAll(() => tracker?.stop());

  /** Opens a place, lets a journey go, and holds the page against what must hold everywhere. */
  const visit = async (person: Person, place: string, journey: (page: Page) => Promise<void>): Promise<void> => {
    const opened: OpenPage = await tracker.open(person, place);
    await journey(opened.page);
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(opened.complaints.filter((each) => !/status of (400|409)/.test(each))).toEqual([]);
    await opened.page.close();
  };
  const look = async (page: Page, name: string): Promise<void> => {
    await expectAccessible(page);
    await keepPicture(page, `workbench-${name}`);
    await page.setViewportSize(phone);
    await expectAccessible(page);
    await keepPicture(page, `workbench-${name}-phone`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await page.setViewportSize(desktop);
  };
  const isDone = (page: Page, done: string) => page.getByRole('status').filter({ hasText: done }).waitFor();
  const statusOf = async (id: string): Promise<string> => (await officers.proposal(id)).status;

  /** A proposal that the courts have answered as in plan, with one commitment. */
  const answered = async (): Promise<string> => {
    const id = await officers.issue([{ unit: '市中级人民法院', role: 'SOLE' }]);
    await succeeds(officers.handle('courts', id, '市中级人民法院', 'acknowledge'));
    await succeeds(officers.handle('courts', id, '市中级人民法院', 'start'));
    const commitments = [{ text: '明年一季度全市上线。', dueOn: '2027-03-31' }];
    await succeeds(
      officers.handle('courts', id, '市中级人民法院', 'replyTo', { ...replyText, letter: 'B', commitments }),
    );
    await tracker.hub.settle();
    return id;
  };

  test('drafts, submits, reviews and issues; the days that are shown before saving are those afterwards', async () => {
    const title = '关于规范调解协议线上确认的监督建议';
    let id = '';
    await visit(people.cppccClerk, '/workbench', async (page) => {
      await page.getByRole('link', { name: '拟稿', exact: true }).first().click();
      await page.getByLabel('协同监督活动').selectOption({ index: 1 });
      await page.getByLabel('标题').fill(title);
      await page.getByLabel('问题1').fill('调解协议与司法确认衔接不畅。');
      await page.getByLabel('建议1').fill('建立一次性告知机制。');
      await look(page, 'draft');
      await page.getByRole('button', { name: '拟稿' }).click();
      await isDone(page, '已拟稿');
      const [row] = await tracker.hub.databases.sql<{ id: string }>(
        'cppcc',
        'select id from supervision_proposal where title = $1',
        [title],
      );
      id = row?.id ?? '';
      await page.goto(`${tracker.origin}/workbench?view=tasks&stage=drafts`);
      await page.getByRole('link', { name: new RegExp(`^提请审核.*${title}`) }).click();
      await page.getByRole('button', { name: '提请审核' }).click();
      await isDone(page, '已提请审核');
    });
    expect(await statusOf(id)).toBe('UNDER_REVIEW');

    await visit(people.cppccReviewer, `/workbench/proposal/${id}?step=review`, async (page) => {
      await page.getByLabel('会议纪要文号').fill('呼协纪〔2026〕40号');
      await page.getByRole('checkbox', { name: /不涉及个案/ }).check();
      await look(page, 'review');
      await page.getByRole('button', { name: '审定' }).click();
      await isDone(page, '已审定');
    });

    await visit(people.cppccLeader, '/workbench?view=tasks&stage=toIssue', async (page) => {
      await page.getByRole('link', { name: new RegExp(`^交办.*${title}`) }).click();
      await page.getByLabel('承办单位1').selectOption({ label: '市中级人民法院' });
      await page.getByRole('button', { name: '添加交办单位' }).click();
      await page.getByLabel('承办单位2').selectOption({ label: '市司法局' });
      const told = await tracker.hub.ask(
        people.cppccLeader,
        'query Q($id: ID!) { supervisionProposal(id: $id) { clocksIfAssignedToday { role clock { dueOn explanation } } } }',
        { id },
      );
      const before: { role: string; clock: { dueOn: string; explanation: string } }[] =
        told.data.supervisionProposal.clocksIfAssignedToday;
      const clockOf = (role: string) => before.find((each) => each.role === role)?.clock;
      for (const [number, role] of [
        [1, 'LEAD'],
        [2, 'CO_HANDLER'],
      ] as const) {
        const text = await page.getByRole('group', { name: `交办单位${number}` }).textContent();
        expect(text).toContain(clockOf(role)?.dueOn);
        expect(text).toContain(clockOf(role)?.explanation);
      }
      await look(page, 'issue');
      await page.getByRole('button', { name: '交办', exact: true }).click();
      await isDone(page, '已交办');
      await tracker.hub.settle();
      const afterwards = await tracker.hub.ask(
        people.cppccLeader,
        `query Q($id: ID!) { supervisionProposal(id: $id) { progress { role clocks { dueOn explanation } } } }`,
        { id },
      );
      for (const { role, clocks } of afterwards.data.supervisionProposal.progress) {
        expect(clocks).toEqual([clockOf(role)]);
      }
      await page.reload();
      await page
        .getByText(clockOf('LEAD')?.dueOn ?? '')
        .first()
        .waitFor();
    });
  });

  test('shows what waits at each stage, as many as the hub counts', async () => {
    const count = await tracker.hub.ask(
      people.inspectionOfficer,
      '{ supervisionProposals(first: 1, filter: { statuses: [EVALUATED] }) { totalCount } }',
    );
    const { totalCount } = count.data.supervisionProposals;
    await visit(people.inspectionOfficer, '/workbench?view=tasks&stage=evaluated', async (page) => {
      await page.getByRole('link', { name: `已评价 ${totalCount}` }).waitFor();
      await page.getByText(`共 ${totalCount} 条`).waitFor();
      await look(page, 'tasks');
      await page.getByRole('link', { name: '收件箱' }).click();
      await page.getByRole('list', { name: '收件箱' }).waitFor();
      await look(page, 'inbox-of-the-inspection-office');
    });
  });

  test('lets the inspection office decide on an objection and grant time, with the new day before saving', async () => {
    const id = await officers.issue([
      { unit: '市中级人民法院', role: 'LEAD' },
      { unit: '市司法局', role: 'CO_HANDLER' },
    ]);
    const objection = { reason: 'NOT_OUR_DUTY', explanation: '由人力资源部门指导。' };
    await succeeds(officers.handle('justice', id, '市司法局', 'objectTo', objection));
    await tracker.hub.settle();
    await visit(people.inspectionOfficer, '/workbench?view=tasks&stage=objected', async (page) => {
      await page
        .getByRole('link', { name: /^维持交办 市司法局/ })
        .first()
        .click();
      await page.getByText('由人力资源部门指导。').waitFor();
      await page.getByLabel('理由').fill('人民调解由该局指导。');
      await look(page, 'uphold');
      await page.getByRole('button', { name: '维持交办' }).click();
      await isDone(page, '已维持交办');
    });
    await tracker.hub.settle();
    const { id: assignmentId } = await officers.assignmentOf(id, '市中级人民法院');
    await visit(people.inspectionOfficer, `/workbench/proposal/${id}?step=extend&of=${assignmentId}`, async (page) => {
      const told = await tracker.hub.ask(
        people.inspectionOfficer,
        'query Q($id: ID!) { supervisionProposal(id: $id) { assignments { role clocksIfExtendedToday { dueOn explanation } } } }',
        { id },
      );
      const [clock] = told.data.supervisionProposal.assignments.find(
        ({ role }: { role: string }) => role === 'LEAD',
      ).clocksIfExtendedToday;
      await page.getByText(clock.explanation).first().waitFor();
      await page.getByLabel('理由').fill('涉及多部门数据对接。');
      await look(page, 'extend');
      await page.getByRole('button', { name: '准予延期' }).click();
      await isDone(page, '已准予延期');
      await tracker.hub.settle();
      await page.reload();
      await page
        .getByRole('button', { name: new RegExp(clock.dueOn) })
        .first()
        .waitFor();
    });
  });

  test('chases with the standard letter, and presses two proposals together', async () => {
    const first = await officers.issue([{ unit: '市中级人民法院', role: 'SOLE' }], { title: '关于甲事项的监督建议' });
    await officers.issue([{ unit: '市司法局', role: 'SOLE' }], { title: '关于乙事项的监督建议' });
    await visit(people.inspectionOfficer, `/workbench/proposal/${first}?step=chase`, async (page) => {
      await page.getByLabel('催办单位').selectOption({ index: 1 });
      const letter = await page.getByLabel('催办函内容').inputValue();
      expect(letter).toContain('关于甲事项的监督建议');
      expect(letter).toContain('市中级人民法院');
      await look(page, 'chase');
      await page.getByRole('button', { name: '催办', exact: true }).click();
      await isDone(page, '已催办');
      await page.getByText(letter.split('\n')[1] ?? '').waitFor();
    });
    await visit(people.inspectionOfficer, '/workbench', async (page) => {
      await page.getByRole('link', { name: '捆绑督办' }).click();
      await page.getByLabel('督办名称').fill('调解衔接专项督办');
      await page.getByLabel('督办单位').fill('市委督查室');
      await page.getByRole('checkbox', { name: /关于甲事项/ }).check();
      await page.getByRole('checkbox', { name: /关于乙事项/ }).check();
      await look(page, 'bundle');
      await page.getByRole('button', { name: '捆绑督办' }).click();
      await isDone(page, '已捆绑督办');
    });
    const pressed = await tracker.hub.ask(
      people.inspectionOfficer,
      'query Q($id: ID!) { supervisionProposal(id: $id) { bundle { title proposals { title } } } }',
      { id: first },
    );
    expect(pressed.data.supervisionProposal.bundle).toEqual({
      title: '调解衔接专项督办',
      proposals: [{ title: '关于甲事项的监督建议' }, { title: '关于乙事项的监督建议' }],
    });
  });

  test('evaluates on paper or in person, looks back commitment by commitment, carries over and closes', async () => {
    const id = await answered();
    await visit(people.cppccClerk, `/workbench/proposal/${id}?step=evaluate`, async (page) => {
      await page.getByText('按纸质意见表记入').waitFor();
      await page.getByText('自报B类').waitFor();
      await page.getByText('未引用佐证材料').waitFor();
      await page.getByRole('radiogroup', { name: '对办理态度' }).getByLabel('满意', { exact: true }).check();
      await page.getByRole('radiogroup', { name: '对办理结果' }).getByLabel('基本满意').check();
      await look(page, 'evaluate');
      await page.getByRole('button', { name: '评价', exact: true }).click();
      await isDone(page, '已登记评价');
    });
    await visit(people.inspectionOfficer, `/workbench/proposal/${id}?step=followUp`, async (page) => {
      await page.getByRole('button', { name: '启动跟踪问效' }).click();
      await isDone(page, '已启动跟踪问效');
      await page.getByRole('link', { name: '登记回头看' }).click();
      await page.getByRole('radiogroup', { name: '承诺1核实结果' }).getByLabel('部分落实').check();
      await page.getByLabel('承诺1核实情况').fill('入口已开通部分旗县。');
      await page.getByRole('radiogroup', { name: '核实结果', exact: true }).getByLabel('已落实').check();
      await page.getByLabel(/^核实情况/).fill('现场核实线上入口。');
      await look(page, 'verify');
      await page.getByRole('button', { name: '登记回头看' }).click();
      await isDone(page, '已登记回头看');
    });
    await visit(people.cppccLeader, `/workbench/proposal/${id}?step=close`, async (page) => {
      await page.getByLabel('理由').fill('回头看核实已落实。');
      await page.getByRole('button', { name: '办结销号' }).click();
      await page.getByRole('alert').filter({ hasText: '尚有1项承诺未核实落实' }).waitFor();
      expect(await page.getByLabel('理由').inputValue()).toBe('回头看核实已落实。');
      await look(page, 'close-refused');
      await page.getByRole('link', { name: '转下年跟踪' }).click();
      await page.getByLabel('原因').fill('承诺明年到期。');
      await page.getByRole('button', { name: '转下年跟踪' }).click();
      await isDone(page, '已转下年跟踪');
    });
    expect(await statusOf(id)).toBe('CARRIED_OVER');
    const [commitment] = await tracker.hub.databases.sql<{ id: string; verified_result: string }>(
      'cppcc',
      'select id, verified_result from commitment where proposal_id = $1',
      [id],
    );
    expect(commitment?.verified_result).toBe('PARTLY');
    await succeeds(officers.step(id, people.inspectionOfficer, 'followUp'));
    const found = { result: 'YES', finding: '全市上线。' };
    const visited = {
      ...found,
      visitedOn: today(new Date()),
      commitments: [{ commitmentId: commitment?.id, ...found }],
    };
    await succeeds(officers.step(id, people.inspectionOfficer, 'verify', visited));
    await visit(people.cppccLeader, `/workbench/proposal/${id}?step=close`, async (page) => {
      await page.getByText('已恢复未提交的内容').waitFor({ state: 'detached' });
      await page.getByLabel('理由').fill('回头看核实已落实。');
      await page.getByRole('button', { name: '办结销号' }).click();
      await isDone(page, '已办结销号');
      await look(page, 'closed');
    });
    expect(await statusOf(id)).toBe('CLOSED');
  });

  test('lists what was claimed six to twelve months ago, as many as the hub counts', async () => {
    await visit(people.inspectionOfficer, '/workbench?view=lookBack', async (page) => {
      await page.getByLabel('答复日期自').waitFor();
      const [from, to] = [await page.getByLabel('答复日期自').inputValue(), await page.getByLabel('至').inputValue()];
      expect(Date.parse(to) - Date.parse(from)).toBeGreaterThan(170 * 86_400_000);
      const query = `query Q($filter: ProposalProgressFilter) { supervisionProgress(filter: $filter) { list(first: 1) { totalCount } } }`;
      const filter = {
        outcomes: ['RESOLVED', 'IN_PLAN'],
        statuses: ['REPLIED'],
        proposalStatuses: ['REPLIED', 'EVALUATED', 'FOLLOW_UP', 'CARRIED_OVER'],
        repliedFrom: '2022-01-01',
        repliedTo: to,
      };
      const { data } = await tracker.hub.ask(people.inspectionOfficer, query, { filter });
      await page.getByLabel('答复日期自').fill('2022-01-01');
      await page.getByText(`共 ${data.supervisionProgress.list.totalCount} 条`).waitFor();
      expect(data.supervisionProgress.list.totalCount).toBeGreaterThan(0);
      await look(page, 'look-back');
    });
  });

  test('shows both versions when two clerks write at once, and loses neither', async () => {
    const drafted = await succeeds(officers.draft(people.cppccClerk));
    const { id } = drafted.data.draftSupervisionProposal.supervisionProposal;
    await visit(people.cppccClerk, `/workbench/proposal/${id}?step=revise`, async (page) => {
      await page.getByLabel('标题').fill('甲经办人改写的标题');
      const other: Person = { body: 'cppcc', roles: ['clerk', 'liaison'] };
      const theirs = { ...proposalText, title: '乙经办人改写的标题' };
      await succeeds(officers.step(id, other, 'revise', theirs));
      await page.getByRole('button', { name: '修改', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: '刚被他人更新' }).waitFor();
      const both = page.getByRole('row', { name: /^标题/ });
      await both.waitFor();
      expect(await both.textContent()).toContain('甲经办人改写的标题');
      expect(await both.textContent()).toContain('乙经办人改写的标题');
      await look(page, 'conflict');
      await page.getByRole('button', { name: '已核对现状，保留我填写的内容' }).click();
      expect(await page.getByLabel('标题').inputValue()).toBe('甲经办人改写的标题');
      await page.getByRole('button', { name: '修改', exact: true }).dblclick();
      await isDone(page, '已修改');
    });
    const [row] = await tracker.hub.databases.sql<{ title: string; version: number }>(
      'cppcc',
      'select title, version from supervision_proposal where id = $1',
      [id],
    );
    expect(row).toEqual({ title: '甲经办人改写的标题', version: 3 });
    await succeeds(officers.step(id, people.cppccClerk, 'submit'));
  });

  test('lets a member evaluate in person, and offers nothing else', async () => {
    const id = await answered();
    await visit(people.cppccMember, `/workbench/proposal/${id}`, async (page) => {
      const bar = page.getByRole('navigation', { name: '可办理的步骤' }).first();
      await bar.waitFor();
      expect(await bar.getByRole('link').allInnerTexts()).toEqual(['评价']);
      await bar.getByRole('link', { name: '评价' }).click();
      await page.getByText('评价以您本人名义记入。').waitFor();
    });
  });
});
