import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPicture, type OpenPage } from '../../support/browser.ts';
import { type Person, people } from '../../support/people.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

const courts = '呼协合〔2022〕2号';
const officer = people.courtsAgreementOfficer;

interface Grant {
  readonly id: string;
  readonly version: number;
  readonly nounLabel: string;
  readonly fields: readonly string[];
  readonly clause: string;
  readonly standing: string;
  readonly termsHash: string;
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

describe('agreements and grants', () => {
  let tracker: Tracker;
  beforeAll(async () => {
    tracker = await startTracker();
  });
  afterAll(() => tracker?.stop());

  const ask = async (person: Person, query: string, variables: object = {}) => {
    const { data, errors } = await tracker.hub.ask(person, query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  const grantsOf = async (person: Person, filter: object): Promise<{ nodes: Grant[]; totalCount: number }> =>
    (
      await ask(
        person,
        `query G($filter: GrantFilter) { courtsGrants(first: 100, filter: $filter) { totalCount nodes {
          id version nounLabel fields clause standing termsHash opens closes } } }`,
        { filter },
      )
    ).courtsGrants;
  const toCppcc = (field: string, status: string) => async () => {
    const filter = { grantee: 'CPPCC', purpose: 'TRACKING', noun: 'JudicialRecommendation', status };
    const { nodes } = await grantsOf(officer, filter);
    return nodes.find(({ fields }) => fields.includes(field)) as Grant;
  };
  const textGrant = toCppcc('problem', 'IN_FORCE');
  const registerGrant = toCppcc('id', 'IN_FORCE');
  /** Has the text of judicial recommendations suspended, where it is open by the grant of the sample. */
  const closeText = async () => {
    const grant = await textGrant();
    if (!grant) return;
    const suspend = 'mutation S($input: SuspendGrantInput!) { suspendCourtsGrant(input: $input) { grant { id } } }';
    await ask(officer, suspend, { input: { id: grant.id, expectedVersion: grant.version, statement: '内部复核' } });
  };
  const problems = async () => {
    const { judicialRecommendations } = await ask(
      people.cppccClerk,
      '{ judicialRecommendations(first: 5) { nodes { problem suggestion withheld { field reason agreementNo reviewOn } } } }',
    );
    return judicialRecommendations.nodes as {
      problem: string | null;
      withheld: { field: string; reason: string; agreementNo: string; reviewOn: string | null }[];
    }[];
  };

  /** Keeps a picture of a state at both widths, and holds it against WCAG at both. */
  async function look(page: Page, state: string): Promise<void> {
    await keepPicture(page, `agreements-${state}`);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await keepPicture(page, `agreements-${state}-phone`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing is wider than a phone').toBe(390);
    await page.setViewportSize({ width: 1400, height: 900 });
  }
  async function closeCalmly(opened: OpenPage): Promise<void> {
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.page.close();
  }
  const placeOf = (id: string) => `/agreements/${encodeURIComponent(courts)}/courts/${id}`;
  const textsOf = (page: Page, list: string) =>
    page.getByRole('list', { name: list, exact: true }).getByRole('listitem').allInnerTexts();

  test('are listed with what is left of them and what they open, as the hub tells it', async () => {
    const opened = await tracker.open(officer, '/agreements');
    const { page } = opened;
    const { agreements } = await ask(officer, '{ agreements { no title validTo } }');
    const table = page.getByRole('table', { name: '战略合作协议', exact: true });
    await table.waitFor();
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(agreements.map(({ no }: { no: string }) => no));
    for (const { no, title, validTo } of agreements) {
      const row = table.getByRole('row', { name: no });
      const left = Math.round((Date.parse(validTo) - Date.parse(dayInBeijing())) / 86_400_000);
      expect(await row.textContent()).toContain(title);
      expect(await row.textContent()).toContain(`剩${left}天`);
      expect(await row.locator(`time[datetime="${validTo}"]`).count()).toBe(1);
    }

    const { nodes, totalCount } = await grantsOf(officer, {});
    const grants = page.getByRole('table', { name: '法院开放给其他单位', exact: true });
    expect(await page.getByText(`共${totalCount}条`, { exact: true }).count()).toBe(1);
    expect(await grants.getByRole('link').allInnerTexts()).toEqual(
      nodes.slice(0, 20).map(({ nounLabel }) => nounLabel),
    );
    expect(await grants.locator('details').first().textContent()).toContain(nodes[0]?.clause);
    expect(await grants.getByText('记录本身').count()).toBeGreaterThan(0);
    await look(page, 'list');

    await page.getByRole('button', { name: '继续加载' }).click();
    await grants.getByRole('link').nth(39).waitFor();
    expect(await grants.getByRole('link').allInnerTexts()).toEqual(
      nodes.slice(0, 40).map(({ nounLabel }) => nounLabel),
    );
    await closeCalmly(opened);
  });

  test('are narrowed by filters that stand in the address and survive a reload', async () => {
    const opened = await tracker.open(officer, '/agreements?grantor=courts&nonsense=1&purpose=GOSSIP');
    const { page } = opened;
    const filters = page.getByRole('search', { name: '筛选' });
    const choose = (label: string, value: string) => filters.getByLabel(label, { exact: true }).selectOption(value);
    await choose('被授权单位', 'cppcc');
    await choose('用途', 'TRACKING');
    await choose('状态', 'IN_FORCE');
    await choose('到期时间', '180');
    const narrowed = { grantee: 'CPPCC', purpose: 'TRACKING', status: 'IN_FORCE', endsWithinDays: 180 };
    const { nodes, totalCount } = await grantsOf(officer, narrowed);
    expect(totalCount).toBeGreaterThan(2);
    await page.getByText(`共${totalCount}条`, { exact: true }).waitFor();
    await page.reload();
    const grants = page.getByRole('table', { name: '法院开放给其他单位', exact: true });
    await grants.waitFor();
    expect(await grants.getByRole('link').allInnerTexts()).toEqual(nodes.map(({ nounLabel }) => nounLabel));
    expect(await filters.getByLabel('用途').inputValue()).toBe('TRACKING');
    await look(page, 'narrowed');

    await choose('到期时间', '30');
    await page.getByText('没有符合条件、您可以查看的授权。').waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await grants.waitFor();
    expect(new URL(page.url()).search).toBe('');
    await closeCalmly(opened);
  });

  test('have an annex as text, word for word as each grantor writes it', async () => {
    const opened = await tracker.open(officer, `/agreements/${encodeURIComponent(courts)}`);
    const { page } = opened;
    const annexes = await ask(
      officer,
      'query A($no: String!) { courtsAnnex(agreementNo: $no) { text hash } cppccAnnex(agreementNo: $no) { text hash } }',
      { no: courts },
    );
    for (const [body, { text, hash }] of [
      ['法院', annexes.courtsAnnex],
      ['政协', annexes.cppccAnnex],
    ]) {
      const annex = page.getByRole('region', { name: `${body}的数据开放清单` });
      await annex.waitFor();
      expect(await annex.textContent()).toBe(text);
      expect(await page.getByText(hash, { exact: true }).count()).toBe(1);
    }
    expect(await page.getByRole('heading', { name: '法院开放给其他单位' }).count()).toBe(1);
    expect(await page.getByRole('heading', { name: '政协开放给其他单位' }).count()).toBe(1);
    await look(page, 'one');
    await page.getByRole('combobox', { name: '语言' }).selectOption('en');
    await page.getByRole('heading', { name: "What the people's courts opens" }).waitFor();
    await page.getByText('the record itself').first().waitFor();
    await look(page, 'one-en');
    await closeCalmly(opened);
  });

  test('close at the next query when they are suspended; a refusal is told and what was written stays', async () => {
    const grant = await textGrant();
    expect((await problems()).every(({ problem }) => problem !== null)).toBe(true);
    const opened = await tracker.open(officer, placeOf(grant.id));
    const { page } = opened;
    await page.getByText(grant.termsHash).waitFor();
    expect(await page.getByText(grant.clause, { exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: '签署' }).count(), 'what the hub does not allow is not offered').toBe(
      0,
    );
    await look(page, 'grant');

    await page.getByRole('button', { name: '中止授权' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('理由').fill('见（2026）内01民初123号');
    await form.getByLabel('复核日期').fill('2027-01-15');
    await form.getByRole('button', { name: '中止授权' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('alert').textContent()).toContain('案号');
    expect(await form.getByLabel('理由').inputValue()).toBe('见（2026）内01民初123号');
    await look(page, 'suspending');
    await form.getByLabel('理由').fill('内部复核');
    await form.getByRole('button', { name: '中止授权' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('复核日期 2027年1月15日').waitFor();
    await look(page, 'suspended');

    for (const { problem, withheld } of await problems()) {
      expect(problem).toBeNull();
      expect(withheld.find(({ field }) => field === 'problem')).toEqual({
        field: 'problem',
        reason: 'SUSPENDED',
        agreementNo: courts,
        reviewOn: '2027-01-15',
      });
    }
    await closeCalmly(opened);
  });

  test('are widened by a proposal, which says before what it would open, as the hub then does, and opens nothing yet', async () => {
    await closeText();
    const register = await registerGrant();
    const proposing = await tracker.open(officer, placeOf(register.id));
    const { page } = proposing;
    await page.getByRole('link', { name: '提出调整' }).click();
    await page.getByRole('checkbox', { name: '发现的问题' }).check();
    await page.getByRole('checkbox', { name: '提出的建议' }).check();
    await page.getByLabel('每人每日行数').fill('800');
    await page.getByLabel('仅这些年度').fill('2023、2024');
    const [opens, closes] = [await textsOf(page, '将开放'), await textsOf(page, '将关闭')];
    expect(opens).toContain('新开放：司法建议“发现的问题”');
    expect(closes).toEqual(['行范围由“不限”改为“限2023、2024年度”', '每人每日行数由5000改为800']);
    await look(page, 'proposing');

    await page.getByLabel('有效期至').fill('2020-01-01');
    await page.getByRole('button', { name: '提出' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('有效期应晚于生效日期');
    expect(await page.getByLabel('每人每日行数').inputValue()).toBe('800');
    await page.getByLabel('有效期至').fill('2027-03-17');
    await page.getByLabel('仅这些年度').fill('');
    await page.getByRole('button', { name: '提出' }).click();
    await page.getByRole('heading', { name: '生效后的变化' }).waitFor();
    const proposed = await toCppcc('problem', 'PROPOSED')();
    expect(page.url()).toContain(proposed.id);
    expect(await textsOf(page, '将开放'), 'what the form said is what the hub says').toEqual(opens);
    expect([await textsOf(page, '将开放'), await textsOf(page, '将关闭')]).toEqual([proposed.opens, proposed.closes]);
    await look(page, 'proposed');
    await closeCalmly(proposing);
    expect(
      (await problems()).some(({ problem }) => problem !== null),
      'nothing is open yet',
    ).toBe(false);
  });

  test('are signed by the hash of their terms and countersigned by the other side, and open at the next query', async () => {
    const proposed = await toCppcc('problem', 'PROPOSED')();
    await take(people.courtsLeader, placeOf(proposed.id), '签署', proposed, 'signing');
    const signed = await toCppcc('problem', 'SIGNED')();
    await take(people.cppccAgreementOfficer, placeOf(proposed.id), '会签', signed, 'countersigning');
    expect((await toCppcc('problem', 'IN_FORCE')()).id).toBe(proposed.id);
    expect((await problems()).every(({ problem }) => problem !== null)).toBe(true);
  });

  /** Takes a signing step in a page of its own; the same hash and the same changes stand before it. */
  async function take(person: Person, place: string, step: string, grant: Grant, state: string): Promise<void> {
    const opened = await tracker.open(person, place);
    const { page } = opened;
    await page.getByRole('button', { name: step, exact: true }).click();
    const form = page.getByRole('dialog');
    expect(await form.getByRole('list', { name: '将开放' }).getByRole('listitem').allInnerTexts()).toEqual(grant.opens);
    expect(await form.textContent()).toContain(grant.termsHash);
    await look(page, state);
    await form.getByRole('button', { name: step, exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await closeCalmly(opened);
  }

  test('are shown calmly where there is nothing to be shown', async () => {
    const opened = await tracker.open(people.justiceAnalyst, placeOf((await registerGrant()).id));
    const { page } = opened;
    await page.getByText('没有这条授权，或者不向您显示。').waitFor();
    await page.goto(`${tracker.origin}${placeOf('not-an-id')}`);
    await page.getByText('没有这条授权，或者不向您显示。').waitFor();
    await closeCalmly(opened);
    const none = await tracker.open(people.cppccMember, '/agreements/nothing');
    await none.page.getByText('没有这份协议，或者不向您显示。').waitFor();
    await look(none.page, 'missing');
    await closeCalmly(none);
  });

  test('are read by somebody: by month, body and purpose, and the commission’s reads once they are released', async () => {
    await ask(
      people.justiceAnalyst,
      'query Asked { judicialRecommendations(first: 10) { nodes { documentNo problem } } }',
    );
    const opened = await tracker.open(people.courtsAuditor, '/agreements/reads');
    const { page } = opened;
    const months = page.getByRole('table', { name: '每月读取次数' });
    await months.waitFor();
    const told = await ask(
      people.courtsAuditor,
      '{ courtsReadMonths { month viewerBody purpose requests } courtsReads(first: 20) { totalCount nodes { position } } }',
    );
    const justice = told.courtsReadMonths.find(
      ({ viewerBody, purpose }: { viewerBody: string; purpose: string }) =>
        viewerBody === 'JUSTICE' && purpose === 'ANALYSIS',
    );
    const row = months.getByRole('row', { name: '司法局' });
    expect(await row.getByRole('cell').nth(2).textContent()).toBe(String(justice.requests));
    expect(await row.getByRole('rowheader').textContent()).toBe(justice.month);
    const latest = page.getByRole('table', { name: '最近的读取' });
    const read = latest.getByRole('row', { name: 'justice-analyst' }).first();
    expect(await read.textContent()).toContain('司法建议 10行');
    expect(await read.textContent()).toContain('未开放：发现的问题、提出的建议');
    expect(await page.getByText('在纪委监委公开之后才向数据所属单位显示').count()).toBe(1);
    await look(page, 'reads');
    await page.getByRole('combobox', { name: '数据所属单位' }).selectOption('justice');
    await page.getByText('您只看到本单位人员对司法局数据的读取').waitFor();
    expect(new URL(page.url()).search).toBe('?owner=justice');
    await closeCalmly(opened);
  });

  test('let the commission release what it has read, and show nothing of the log to those who may not look', async () => {
    const opened = await tracker.open(people.disciplineLeader, '/agreements/reads?owner=courts');
    const { page } = opened;
    await page.getByRole('heading', { name: '公开本单位的读取' }).waitFor();
    await page.getByLabel('公开到哪一天（含）').fill('2099-01-01');
    await page.getByRole('button', { name: '公开', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '只能公开今天以前的' }).waitFor();
    await page.getByLabel('公开到哪一天（含）').fill('2026-01-31');
    await page.getByRole('button', { name: '公开', exact: true }).click();
    await page.getByText('已公开到2026年1月31日（含）。').waitFor();
    await look(page, 'release');
    await closeCalmly(opened);

    const liaison = await tracker.open(people.disciplineLiaison, '/agreements/reads');
    await liaison.page.getByText('您的岗位看不到内容').waitFor();
    expect(await liaison.page.getByRole('table').count()).toBe(0);
    expect(await liaison.page.getByRole('button', { name: '公开', exact: true }).count()).toBe(0);
    await look(liaison.page, 'reads-closed');
    await closeCalmly(liaison);
  });

  test('show the commission who has read its data', async () => {
    await ask(people.cppccClerk, '{ disciplinaryRecommendations(first: 5) { nodes { id } } }');
    const { disciplineReadMonths } = await ask(
      people.disciplineLeader,
      '{ disciplineReadMonths { month viewerBody purpose requests } }',
    );
    const cppcc = disciplineReadMonths.find(
      ({ viewerBody, purpose }: { viewerBody: string; purpose: string }) =>
        viewerBody === 'CPPCC' && purpose === 'TRACKING',
    );
    const opened = await tracker.open(people.disciplineLeader, '/agreements/reads');
    const row = opened.page.getByRole('table', { name: '每月读取次数' }).getByRole('row', { name: '政协' });
    await row.waitFor();
    expect(await row.getByRole('cell').nth(1).textContent()).toBe(String(cppcc.requests));
    await closeCalmly(opened);
  });
});

const dayInBeijing = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date());
