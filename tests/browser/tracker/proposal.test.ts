import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enumWords } from '#tracker/words/enum-words.generated.ts';
import { keepPicture } from '../../support/browser.ts';
import { officersOf, succeeds } from '../../support/officers.ts';
import { type Person, people } from '../../support/people.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

/** A hub that has read all feeds may take long to start on a machine that does much else. */
const startMs = 600_000;

let tracker: Tracker;
beforeAll(async () => {
  tracker = await startTracker({ settings: { HUB_REVISION_EVERY_MS: '500' } });
  await tracker.hub.settle();
}, startMs);
afterAll(() => tracker?.stop(), startMs);

/** What the hub answers to someone; the table that the pages must agree with. */
const told = async (person: Person, query: string, variables: object = {}) => {
  const { data, errors } = await tracker.hub.ask(person, query, variables);
  expect(errors).toEqual([]);
  return data;
};

const progressOf = async (person: Person, filter: object, orderBy = 'NEAREST_CLOCK') =>
  (
    await told(
      person,
      `query P($filter: ProposalProgressFilter, $orderBy: ProgressOrder!) {
        supervisionProgress(filter: $filter, orderBy: $orderBy) {
          total { units proposals overdue }
          list(first: 30) { nodes { no title unitName proposalId clocks { label dueOn explanation } } }
        }
      }`,
      { filter, orderBy },
    )
  ).supervisionProgress;

const rows = (page: Page) => page.getByRole('table', { name: '办理进度' }).locator('tbody tr');
const sentence = ({ units, proposals, overdue }: { units: number; proposals: number; overdue: number }) =>
  `共 ${units} 个承办件，涉及监督建议 ${proposals} 条；其中逾期 ${overdue} 件。`;

/** Expects the list to be, row by row, what the hub answers. */
async function expectList(page: Page, progress: Awaited<ReturnType<typeof progressOf>>): Promise<void> {
  await page.getByText(sentence(progress.total)).waitFor();
  const shown = () =>
    rows(page).evaluateAll((all) =>
      all.map((row) => [0, 2].map((cell) => row.children[cell]?.firstElementChild?.textContent)),
    );
  const expected = progress.list.nodes.map(({ no, unitName }: Record<string, string>) => [no, unitName]);
  await expect.poll(shown, { timeout: 30_000 }).toEqual(expected);
}

/** Keeps a picture of a page from its head to its end. */
async function keepWholePicture(page: Page, name: string, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, 6_000) });
  await keepPicture(page, name);
}

const phone = { width: 390, height: 844 };

/** Holds a page against WCAG on a desk and on a phone, and keeps a picture of both. */
async function expectAccessibleEverywhere(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  const desk = page.viewportSize();
  await keepWholePicture(page, name, 1400);
  await page.setViewportSize(phone);
  await expectAccessible(page);
  await keepWholePicture(page, `${name}-phone`, phone.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  if (desk) await page.setViewportSize(desk);
}

describe('what is due', () => {
  test('a clerk finds it at half past eight: nearest first, in one request, with the hub’s own figures', async () => {
    const { cppccClerk } = people;
    const opened = await tracker.open(cppccClerk, '/proposals');
    const { page, requests, complaints } = opened;
    const all = await progressOf(cppccClerk, {});
    await expectList(page, all);
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    const columns = await page.getByRole('table', { name: '办理进度' }).getByRole('columnheader').allTextContents();
    const cells = rows(page).first().getByRole('cell');
    expect(await cells.count()).toBe(columns.length);
    const [first] = all.list.nodes;
    const nearest = first.clocks[0];
    expect(await cells.nth(columns.indexOf('时限')).textContent()).toContain(nearest.dueOn);
    await rows(page)
      .first()
      .getByRole('button', { name: `${nearest.label} ${nearest.dueOn}` })
      .click();
    await page.getByText(nearest.explanation).waitFor();
    await keepPicture(page, 'proposal-due-clock');
    await page.keyboard.press('Escape');
    await expectAccessibleEverywhere(page, 'proposal-due');

    const quick = [
      ['已逾期', 'overdue', { isOverdue: true }],
      ['5个工作日内到期（含逾期）', 'dueSoon', { dueWithinWorkdays: 5 }],
      ['待签收', 'awaitsReceipt', { awaitsReceipt: true }],
      ['待会签', 'awaitsCosign', { awaitsCosign: true }],
    ] as const;
    for (const [label, name, filter] of quick) {
      const progress = await progressOf(cppccClerk, filter);
      const button = page.getByRole('button', { name: `${label} ${progress.total.units}`, exact: true });
      await button.click();
      await page.waitForURL((url) => url.searchParams.get('due') === name);
      await expectList(page, progress);
      await page.locator('[aria-pressed=true]').filter({ hasText: label }).waitFor();
    }
    await page.getByText('没有符合条件的承办件。').waitFor();
    await expectAccessibleEverywhere(page, 'proposal-due-none');
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('what is chosen stands in the address, is there again on reload, and is cleared at once', async () => {
    const { cppccClerk } = people;
    const { page, complaints } = await tracker.open(cppccClerk, '/proposals?year=2023&partner=COURTS');
    await expectList(page, await progressOf(cppccClerk, { years: [2023], partner: 'COURTS' }));
    await page.getByLabel('自报结果').selectOption('IN_PLAN');
    await page.getByLabel('承办角色').selectOption('LEAD');
    await page.getByLabel('排列').selectOption('NUMBER');
    await page.waitForURL((url) => url.searchParams.get('order') === 'NUMBER');
    const filter = { years: [2023], partner: 'COURTS', outcomes: ['IN_PLAN'], roles: ['LEAD'] };
    const narrowed = await progressOf(cppccClerk, filter, 'NUMBER');
    expect(narrowed.total.units).toBeGreaterThan(0);
    await expectList(page, narrowed);
    await page.reload();
    await expectList(page, narrowed);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expectList(page, await progressOf(cppccClerk, {}));

    const [{ no }] = narrowed.list.nodes;
    await page.getByLabel('编号或标题').fill(no);
    await expectList(page, await progressOf(cppccClerk, { text: no }));
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByLabel('承办单位').selectOption({ label: '市中级人民法院' });
    const [unit] = (await told(cppccClerk, '{ handlingUnits { id name } }')).handlingUnits.filter(
      ({ name }: { name: string }) => name === '市中级人民法院',
    );
    await expectList(page, await progressOf(cppccClerk, { unitId: unit.id }));
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByLabel('此日以来有变动').fill('2030-01-01');
    await page.getByText('没有符合条件的承办件。').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('more of it is read on demand', async () => {
    const { page, complaints } = await tracker.open(people.cppccClerk, '/proposals');
    const { total } = await progressOf(people.cppccClerk, {});
    await page.getByText(`已显示 30 条，共 ${total.units} 条`).waitFor();
    await page.getByRole('button', { name: '继续加载' }).click();
    await page.getByText(`已显示 60 条，共 ${total.units} 条`).waitFor();
    expect(await rows(page).count()).toBe(60);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('what is not yet issued is the CPPCC’s own', async () => {
    const { page, complaints } = await tracker.open(people.cppccClerk, '/proposals');
    const { supervisionProposals } = await told(
      people.cppccClerk,
      `{ supervisionProposals(first: 100, filter: { statuses: [DRAFT, UNDER_REVIEW, REVIEWED] }) {
        totalCount nodes { no title } } }`,
    );
    await page.getByRole('tab', { name: `尚未交办 ${supervisionProposals.totalCount}` }).click();
    const table = page.getByRole('table', { name: '尚未交办的监督建议' });
    await table.waitFor();
    expect(await table.locator('tbody td:first-child').allTextContents()).toEqual(
      supervisionProposals.nodes.map(({ no }: { no: string }) => no),
    );
    await expectAccessibleEverywhere(page, 'proposal-unissued');
    await page.getByLabel('阶段').selectOption('DRAFT');
    await page.waitForURL((url) => url.searchParams.get('stage') === 'DRAFT');
    await page.close();
    const partner = await tracker.open(people.courtsLiaison, '/proposals');
    await rows(partner.page).first().waitFor();
    expect(await partner.page.getByRole('tab').count()).toBe(0);
    expect([...complaints, ...partner.complaints]).toEqual([]);
    await partner.page.close();
  });
});

const bodyWord = enumWords.Body;
const statusWord = enumWords.HandlingStatus;

/** The proposal of a number. */
const idOf = async (no: string): Promise<string> =>
  (await progressOf(people.cppccClerk, { text: no })).list.nodes[0].proposalId;

/** An assignment as these tests ask for it. */
interface Handled {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of every shape
  readonly handling: { readonly replies: readonly any[] } | null;
}

const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

describe('one supervision proposal', () => {
  test('stands there in full, answer beside problem, every deadline with its sentence', async () => {
    const id = await idOf('呼协督〔2022〕012号');
    const opened = await tracker.open(people.cppccClerk, `/proposals/${id}`);
    const { page, requests, complaints } = opened;
    const { supervisionProposal: proposal } = await told(
      people.cppccClerk,
      `query P($id: ID!) { supervisionProposal(id: $id) {
        title points { problem suggestion }
        assignments { handling { replies { documentNo answers { problem answer } } } }
        progress { unitName clocks { explanation } }
        timeline { kind }
        followUps { finding }
        courts { instruments { documentNo title } }
        provenance { sources { kind id no } }
      } }`,
      { id },
    );
    await page.getByRole('heading', { level: 1, name: proposal.title }).waitFor();
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    expect(await page.title()).toBe(proposal.title);

    const [reply] = proposal.assignments.flatMap(({ handling }: Handled) => handling?.replies ?? []);
    for (const [index, { problem, suggestion }] of proposal.points.entries()) {
      const point = part(page, '问题、建议与逐项答复').getByRole('article').nth(index);
      const text = (await point.textContent()) ?? '';
      expect(text).toContain(problem);
      expect(text).toContain(suggestion);
      expect(text).toContain(reply.documentNo);
      expect(text).toContain(
        reply.answers.find(({ problem: number }: { problem: number }) => number === index + 1).answer,
      );
    }
    for (const { unitName, clocks } of proposal.progress) {
      const unit = (await page.getByRole('article', { name: unitName }).textContent()) ?? '';
      for (const { explanation } of clocks) expect(unit).toContain(explanation);
    }
    const [instrument] = proposal.courts.instruments;
    const courts = part(page, '各单位文书').getByRole('article', { name: bodyWord.COURTS.zh });
    expect(await courts.textContent()).toContain(instrument.title);
    expect(await courts.textContent()).toContain(instrument.documentNo);

    const kinds = proposal.timeline.map(
      ({ kind }: { kind: keyof typeof enumWords.TimelineKind }) => enumWords.TimelineKind[kind].zh,
    );
    const shown = () => part(page, '时间线').locator('.mantine-Timeline-itemTitle').allTextContents();
    expect(await shown()).toEqual(kinds.toReversed());
    await page.getByRole('button', { name: '改为最早的在前' }).click();
    await page.waitForURL((url) => url.searchParams.get('timeline') === 'oldest');
    await expect.poll(shown, { timeout: 30_000 }).toEqual(kinds);

    const [source] = proposal.provenance.sources;
    const link = part(page, '来源与去向').getByRole('link', { name: source.no }).first();
    expect(await link.getAttribute('href')).toBe(`/platform/suggestions/${source.id}`);
    await expectAccessibleEverywhere(page, 'proposal-one');
    await page.emulateMedia({ media: 'print' });
    await keepWholePicture(page, 'proposal-one-print', 794);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is opened at the part that the address names, and its link is copied', async () => {
    const id = await idOf('呼协督〔2022〕012号');
    const { page, complaints } = await tracker.open(people.cppccClerk, `/proposals/${id}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('navigation', { name: '本页各部分' }).getByRole('link', { name: '时间线' }).click();
    await page.waitForURL((url) => url.hash === '#timeline');
    await page.reload();
    const top = () => page.locator('#timeline').evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top, { timeout: 30_000 }).toBeLessThan(300);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows a partner what is open to it, and says of the rest by whose rule it is closed', async () => {
    const id = await idOf('呼协督〔2022〕009号');
    const { page, complaints } = await tracker.open(people.courtsLiaison, `/proposals/${id}`);
    const { supervisionProposal: proposal } = await told(
      people.courtsLiaison,
      `query P($id: ID!) { supervisionProposal(id: $id) {
        title points { problem } withheld { field basis agreementNo }
        assignments { handling { replies { withheld { field basis } } } }
        discipline { withheld { field basis } }
      } }`,
      { id },
    );
    await page.getByRole('heading', { level: 1, name: proposal.title }).waitFor();
    expect(proposal.points).toBeNull();
    const [{ basis, agreementNo }] = proposal.withheld;
    const points = (await part(page, '问题、建议与逐项答复').textContent()) ?? '';
    expect(points).toContain(`未开放内容：问题和建议`);
    expect(points).toContain(`依据 ${basis}`);
    expect(points).toContain(`协议 ${agreementNo}`);
    const [reply] = proposal.assignments.flatMap(({ handling }: Handled) => handling?.replies ?? []);
    expect(await part(page, '答复').textContent()).toContain(reply.withheld[0].basis);
    const instruments = proposal.discipline.withheld.find(({ field }: { field: string }) => field === 'instruments');
    expect(
      await part(page, '各单位文书').getByRole('article', { name: bodyWord.DISCIPLINE.zh }).textContent(),
    ).toContain(instruments.basis);
    await expectAccessibleEverywhere(page, 'proposal-withheld');
    expect(await page.getByRole('link', { name: '在工作台办理' }).count()).toBe(0);
    await page.goto(`${tracker.origin}/proposals/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { level: 1, name: '没有这条监督建议' }).waitFor();
    await expectAccessibleEverywhere(page, 'proposal-unknown');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows the step of another officer without being opened again', async () => {
    const awaiting = await progressOf(people.courtsLiaison, { bodies: ['COURTS'], awaitsReceipt: true });
    const [{ proposalId, unitName }] = awaiting.list.nodes;
    const own = await tracker.open(people.courtsLiaison, `/proposals/${proposalId}`);
    const toWorkbench = own.page.getByRole('link', { name: '在工作台办理' });
    await toWorkbench.waitFor();
    expect(await toWorkbench.getAttribute('href')).toBe(`/workbench?proposal=${proposalId}`);
    await own.page.close();

    const { page, complaints } = await tracker.open(people.cppccClerk, `/proposals/${proposalId}`);
    const list = await tracker.open(people.cppccClerk, '/proposals?due=awaitsReceipt');
    const unit = page.getByRole('article', { name: unitName });
    await unit.getByText(statusWord.ASSIGNED.zh, { exact: true }).waitFor();
    const before = await progressOf(people.cppccClerk, { awaitsReceipt: true });
    await list.page.getByText(sentence(before.total)).waitFor();
    await page.evaluate(() => document.body.setAttribute('data-opened', 'once'));
    const officers = officersOf(() => tracker.hub);
    await succeeds(officers.handle('courts', proposalId, unitName, 'acknowledge'), 'RECEIVED');
    await tracker.hub.settle();
    await unit.getByText(statusWord.RECEIVED.zh, { exact: true }).waitFor();
    expect(await page.locator('body').getAttribute('data-opened')).toBe('once');
    const after = await progressOf(people.cppccClerk, { awaitsReceipt: true });
    expect(after.total.units).toBe(before.total.units - 1);
    await expectList(list.page, after);
    await keepWholePicture(page, 'proposal-live', 1400);
    expect([...complaints, ...list.complaints]).toEqual([]);
    await list.page.close();
    await page.close();
  });

  test('keeps all but the part of a body that is away, and has it back by itself', async () => {
    const id = await idOf('呼协督〔2022〕012号');
    const { page, complaints } = await tracker.open(people.cppccClerk, `/proposals/${id}`);
    const instruments = part(page, '各单位文书');
    const courts = instruments.getByRole('article', { name: bodyWord.COURTS.zh });
    await courts.getByText('呼中法建〔2022〕3号').waitFor();
    await page.evaluate(() => document.body.setAttribute('data-opened', 'once'));
    await tracker.hub.stopBody('courts');
    const banner = page.getByRole('status').filter({ hasText: `${bodyWord.COURTS.zh}的系统暂时没有应答` });
    await banner.waitFor();
    expect(await banner.textContent()).toMatch(/最近一次正常：\d{4}年/);
    await courts.getByText(`${bodyWord.COURTS.zh}：暂缺`).waitFor();
    const kept = page.getByRole('article', { name: '市中级人民法院' });
    await kept.getByText(statusWord.REPLIED.zh, { exact: true }).waitFor();
    await kept.getByText('市中级人民法院：暂缺').waitFor();
    await part(page, '问题、建议与逐项答复').getByText('问题1', { exact: true }).waitFor();
    await expectAccessibleEverywhere(page, 'proposal-away');
    await tracker.hub.startBody('courts');
    await courts.getByText('呼中法建〔2022〕3号').waitFor();
    await banner.waitFor({ state: 'detached' });
    expect(await page.getByText('暂缺').count()).toBe(0);
    expect(await page.locator('body').getAttribute('data-opened')).toBe('once');
    await keepWholePicture(page, 'proposal-back', 1400);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
