import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPicture, type OpenPage } from '../../support/browser.ts';
import { officersOf, succeeds } from '../../support/officers.ts';
import { type Person, people, tokenOf } from '../../support/people.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1400, height: 900 };

/** What partner bodies do at their workbench: their inbox, receipt, objection, reply, signature. */
describe('the workbench of a partner body', () => {
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
  const standing = async (body: 'courts' | 'justice' | 'cppcc', id: string, unit: string): Promise<string> =>
    (await officers.handlingOf(body, id, unit)).status;

  test('asks again for all that is shown when somebody else asks: nothing of the one before stays', async () => {
    const opened = await tracker.open(people.justiceLiaison, '/');
    const { page } = opened;
    const asked: { authorization: string; documentId: string }[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/graphql')) return;
      const { documentId } = request.postDataJSON() as { documentId: string };
      asked.push({ authorization: request.headers()['authorization'] ?? '', documentId });
    });
    const by = (token: string) => {
      const own = asked.filter(({ authorization }) => authorization === `Bearer ${token}`);
      return [...new Set(own.map(({ documentId }) => documentId))].sort();
    };
    await page.getByText('司法局 · 联络员').first().waitFor();
    await page.reload();
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(2_000);
    const [first] = asked;
    const before = by(first?.authorization.replace('Bearer ', '') ?? '');
    expect(before.length).toBeGreaterThan(0);
    const token = await tokenOf(people.disciplineLiaison);
    await page.evaluate((given) => {
      window.location.hash = `token=${given}`;
    }, token);
    await page.getByText('纪委监委 · 联络员').first().waitFor();
    await expect.poll(() => by(token), { timeout: 20_000 }).toEqual(before);
    expect(opened.complaints).toEqual([]);
    await page.close();
  });

  test('is one inbox of all that is addressed to it, in the order and with the clocks that the hub tells', async () => {
    const query = `{ justiceInbox(first: 20) { totalCount nodes { kind title documentNo clocks { dueOn satisfiedOn explanation } } } }`;
    const { data } = await tracker.hub.ask(people.justiceLiaison, query);
    const { nodes, totalCount } = data.justiceInbox;
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toContain('Assignment');
    await visit(people.justiceLiaison, '/workbench', async (page) => {
      const rows = page.getByRole('list', { name: '收件箱' }).locator(':scope > li');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(nodes.length);
      for (const [index, { title, documentNo }] of nodes.entries()) {
        const text = await rows.nth(index).textContent();
        expect(text).toContain(title);
        if (documentNo) expect(text).toContain(documentNo);
      }
      expect(await page.getByText(`共 ${totalCount} 条`).isVisible()).toBe(true);
      const [first] = nodes[0].clocks.filter(({ satisfiedOn }: { satisfiedOn: string | null }) => satisfiedOn === null);
      await rows.first().getByTitle('为什么是这一天').first().click();
      await page.getByText(first.explanation).waitFor();
      await page.keyboard.press('Escape');
      await look(page, 'inbox');

      await page.getByLabel('时限').selectOption('overdue');
      await page.waitForURL(/due=overdue/);
      const filtered = await tracker.hub.ask(
        people.justiceLiaison,
        '{ justiceInbox(first: 1, filter: { isOverdue: true }) { totalCount } }',
      );
      const { totalCount: late } = filtered.data.justiceInbox;
      await page.getByText(late === 0 ? '没有符合条件的事项。' : `共 ${late} 条`).waitFor();
      await page.reload();
      await page.getByText(late === 0 ? '没有符合条件的事项。' : `共 ${late} 条`).waitFor();
      await page.getByRole('button', { name: '清除条件' }).click();
      await page.getByText(`共 ${totalCount} 条`).waitFor();
    });
  });

  test('acknowledges by keyboard alone, having seen the clocks that then run', async () => {
    const id = await officers.issue([
      { unit: '市中级人民法院', role: 'LEAD' },
      { unit: '市司法局', role: 'CO_HANDLER' },
    ]);
    await visit(people.justiceLiaison, `/workbench?proposal=${id}`, async (page) => {
      const way = page.getByRole('link', { name: /^签收/ });
      await way.waitFor();
      await way.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '签收', level: 2 }).waitFor();
      await page.getByText('如今日办理，时限为：').waitFor();
      const told = await tracker.hub.ask(
        people.justiceLiaison,
        `query Q($id: ID!) { justiceInbox(first: 1, filter: { proposalId: $id }) {
          nodes { handling { clocksIfReceivedToday { label dueOn explanation } } } } }`,
        { id },
      );
      const before = told.data.justiceInbox.nodes[0].handling.clocksIfReceivedToday;
      for (const { explanation } of before) await page.getByText(explanation).first().waitFor();
      await look(page, 'acknowledge');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: '已签收' }).waitFor();
      await look(page, 'acknowledged');
      expect(await standing('justice', id, '市司法局')).toBe('RECEIVED');
      const after = await tracker.hub.ask(
        people.justiceLiaison,
        `query Q($id: ID!) { justiceInbox(first: 1, filter: { proposalId: $id }) { nodes { clocks { label dueOn explanation } } } }`,
        { id },
      );
      expect(after.data.justiceInbox.nodes[0].clocks).toEqual(before);
      expect(await page.getByRole('navigation', { name: '可办理的步骤' }).getByText('签收').count()).toBe(0);
    });
  });

  test('shows a step as done at once, and takes it back with the hub’s reason when it is refused', async () => {
    const id = await officers.issue([{ unit: '市司法局', role: 'SOLE' }]);
    const { id: handlingId } = await officers.handlingOf('justice', id, '市司法局');
    await visit(people.justiceLiaison, `/workbench/handling/${handlingId}?step=acknowledge`, async (page) => {
      const submit = page.getByRole('button', { name: '签收' });
      await submit.waitFor();
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await succeeds(officers.handle('justice', id, '市司法局', 'acknowledge'));
      await submit.click();
      await page.getByText('已签收 · 正在保存').waitFor();
      await keepPicture(page, 'workbench-optimistic');
      release();
      await page.getByText(/刚被他人更新|当前状态下不能进行/).waitFor();
      await page.unroute('**/graphql');
      await page.getByText('已签收 · 正在保存').waitFor({ state: 'detached' });
    });
  });

  test('objects with a reason of the contract; what the hub refuses stays in the form', async () => {
    const id = await officers.issue([{ unit: '市司法局', role: 'SOLE' }]);
    await visit(people.justiceLiaison, `/workbench?proposal=${id}`, async (page) => {
      await page.getByRole('link', { name: /^提出异议/ }).click();
      for (const reason of ['非本单位职责', '仅部分为本单位职责', '需增加会办单位', '涉及个案']) {
        await page.getByRole('radio', { name: reason }).waitFor();
      }
      await page.getByRole('radio', { name: '非本单位职责' }).check();
      await page.getByLabel('说明').fill('此事见（2026）内0102民初123号案。');
      await page.getByRole('button', { name: '提出异议' }).click();
      await page.getByRole('alert').filter({ hasText: '填写的内容不符合要求' }).waitFor();
      expect(await page.getByLabel('说明').inputValue()).toContain('内0102民初123号');
      await look(page, 'object-refused');
      await page.getByLabel('说明').fill('仲裁由人力资源部门指导。');
      await page.getByRole('button', { name: '提出异议' }).click();
      await page.getByRole('status').filter({ hasText: '已提出异议' }).waitFor();
      expect(await standing('justice', id, '市司法局')).toBe('OBJECTED');
    });
  });

  test('replies problem by problem, its draft survives a reload, and is signed by everyone first', async () => {
    const id = await officers.issue([
      { unit: '市中级人民法院', role: 'LEAD' },
      { unit: '市司法局', role: 'CO_HANDLER' },
    ]);
    await succeeds(officers.handle('courts', id, '市中级人民法院', 'acknowledge'));
    await succeeds(officers.handle('courts', id, '市中级人民法院', 'start'));
    await succeeds(officers.handle('justice', id, '市司法局', 'acknowledge'));
    const { id: lead } = await officers.handlingOf('courts', id, '市中级人民法院');
    const { id: co } = await officers.handlingOf('justice', id, '市司法局');
    const evidence = { proposalId: id, title: '线上确认入口上线说明', summary: '入口已于十月上线。' };
    await succeeds(
      officers.mutate(people.courtsLiaison, 'giveCourtsEvidence', evidence, 'evidence { id version status: title }'),
    );

    await visit(people.courtsLiaison, `/workbench/handling/${lead}?step=requestCosign`, async (page) => {
      await page.getByLabel('答复稿要点').fill('拟答复：已建立衔接机制。');
      await page.getByRole('button', { name: '送会签' }).click();
      await page.getByRole('status').filter({ hasText: '已送会签' }).waitFor();
      await page.getByRole('row', { name: /市司法局.*尚未会签/ }).waitFor();
      await look(page, 'cosign-panel');
    });
    await tracker.hub.settle();
    await visit(people.justiceLiaison, `/workbench/handling/${co}?step=cosign`, async (page) => {
      await page.getByText('拟答复：已建立衔接机制。').waitFor();
      await page.getByRole('radio', { name: '同意', exact: true }).check();
      await look(page, 'cosign');
      await page.getByRole('button', { name: '会签' }).click();
      await page.getByRole('status').filter({ hasText: '已会签' }).waitFor();
    });
    await tracker.hub.settle();

    await visit(people.courtsLiaison, `/workbench/handling/${lead}?step=reply`, async (page) => {
      await page.getByRole('row', { name: /市司法局.*已会签/ }).waitFor();
      await page.getByLabel('答复文号').fill('呼中法函（2026）31号');
      await page.getByRole('radio', { name: /^B/ }).check();
      await page.getByLabel('答复要点').fill('已建立衔接机制，明年全市上线。');
      await page.getByLabel('对问题1的答复').fill('已上线确认入口。');
      await page.reload();
      await page.getByText('已恢复未提交的内容').waitFor();
      expect(await page.getByLabel('对问题1的答复').inputValue()).toBe('已上线确认入口。');
      expect(await page.getByRole('radio', { name: /^B/ }).isChecked()).toBe(true);
      await page.getByLabel('对问题2的答复').fill('已按季互通清单。');
      await page.getByRole('checkbox', { name: '线上确认入口上线说明' }).check();
      await page.getByRole('button', { name: '答复', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: '请写明承诺事项和完成时限' }).waitFor();
      await page.getByRole('button', { name: '添加承诺事项' }).click();
      await page.getByLabel('承诺事项1').fill('明年一季度全市上线。');
      await page.getByLabel('完成时限1').fill('2027-03-31');
      await look(page, 'reply');
      await page.getByRole('button', { name: '答复', exact: true }).click();
      await page.getByRole('status').filter({ hasText: '已答复' }).waitFor();
      await look(page, 'replied');
      await page.goto(`${tracker.origin}/workbench/handling/${lead}`);
      await page.getByRole('heading', { name: '此项不在您的收件箱中' }).waitFor();
    });
    const reply = `query R($id: ID!) { supervisionProposal(id: $id) { courts { handling { replies {
      documentNo letter outcome answers { problem answer } commitments { text dueOn } evidenceTitles } } } } }`;
    const { data } = await tracker.hub.ask(people.courtsLiaison, reply, { id });
    expect(data.supervisionProposal.courts.handling.replies).toEqual([
      {
        documentNo: '呼中法函〔2026〕31号',
        letter: 'B',
        outcome: 'IN_PLAN',
        answers: [
          { problem: 1, answer: '已上线确认入口。' },
          { problem: 2, answer: '已按季互通清单。' },
        ],
        commitments: [{ text: '明年一季度全市上线。', dueOn: '2027-03-31' }],
        evidenceTitles: ['线上确认入口上线说明'],
      },
    ]);
  });

  test('gives evidence, and answers an instrument of another body with it', async () => {
    const query = `{ justiceInbox(first: 50) { nodes { id kind proposalId allowedActions } } }`;
    const { data } = await tracker.hub.ask(people.justiceLiaison, query);
    const instrument = data.justiceInbox.nodes.find(({ allowedActions }: { allowedActions: string[] }) =>
      allowedActions.includes('answer'),
    );
    expect(instrument).toBeDefined();
    await visit(people.justiceLiaison, `/workbench/instrument/${instrument.id}?step=giveEvidence`, async (page) => {
      await page.getByLabel('材料名称').fill('调解衔接工作台账');
      await page.getByLabel('内容摘要').fill('分季度统计。');
      await page.getByRole('button', { name: '提供佐证材料' }).click();
      await page.getByRole('status').filter({ hasText: '已提供佐证材料' }).waitFor();
      await page.getByRole('link', { name: '回复文书' }).click();
      await page.getByLabel('回复文号').fill('呼司函〔2026〕18号');
      await page.getByLabel('回复要点').fill('已整改。');
      await page.getByRole('checkbox', { name: '调解衔接工作台账' }).check();
      await look(page, 'answer');
      await page.getByRole('button', { name: '回复文书' }).click();
      await page.getByRole('status').filter({ hasText: '已回复文书' }).waitFor();
    });
    const [row] = await tracker.hub.databases.sql<{ answer_no: string; evidence_titles: string[] }>(
      'justice',
      'select answer_no, evidence_titles from received_instrument where id = $1',
      [instrument.id],
    );
    expect(row).toEqual({ answer_no: '呼司函〔2026〕18号', evidence_titles: ['调解衔接工作台账'] });
  });

  test('has nothing for those whose role has no inbox, and says so', async () => {
    await visit(people.justiceAnalyst, '/workbench', async (page) => {
      await page.getByText('您的职责没有收件箱').waitFor();
      await look(page, 'nothing');
    });
  });
});
