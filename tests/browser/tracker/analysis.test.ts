import { readFile } from 'node:fs/promises';
import excel from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPicture, type OpenPage } from '../../support/browser.ts';
import { people } from '../../support/people.ts';
import { savedQueriesOf } from '../../support/saved-queries.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

/** The words of a table, row by row. */
const rowsOf = async (page: Page): Promise<string[][]> => {
  const rows = page.locator('section.wide-table tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent ?? '')),
  );
};

/** Looks at a page on a desk and in a hand. */
async function look(page: Page, name: string): Promise<void> {
  await keepPicture(page, name);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await keepPicture(page, `${name}-phone`);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1400, height: 900 });
}

describe('the analyst’s desk', () => {
  let tracker: Tracker;
  let minors = '';
  const queries = savedQueriesOf(() => tracker.hub);
  beforeAll(async () => {
    tracker = await startTracker();
    await tracker.hub.settle();
    const { data } = await tracker.hub.ask(people.analyst, '{ supervisionYear(year: 2023) { themes { id code } } }');
    minors = data.supervisionYear.themes.find(({ code }: { code: string }) => code === 'MINORS_PROTECTION').id;
  });
  afterAll(() => tracker?.stop());

  const isCalm = async (opened: OpenPage) => {
    expect(opened.complaints).toEqual([]);
    expect(elsewhere(tracker, opened)).toEqual([]);
    await opened.page.close();
  };

  /** Exports in a form; returns where the file lies. */
  const exported = async (page: Page, form: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `导出 ${form}` }).click(),
    ]);
    return file.path();
  };

  test('tells progress as the hub counts it, and holds the question in the address', async () => {
    const opened = await tracker.open(people.analyst, '/analysis');
    const { page } = opened;
    await page.getByLabel('分组').selectOption('STATUS');
    await page.getByLabel('2026', { exact: true }).check();
    await page.getByRole('button', { name: '查询', exact: true }).click();
    const rows = await rowsOf(page);
    expect(page.url()).toContain('/analysis/progress?asked=yes&by=STATUS&years=2026');
    const { data } = await tracker.hub.ask(
      people.analyst,
      '{ supervisionProgress(filter: { years: [2026] }) { total { units proposals overdue } groups(by: STATUS) { units proposals overdue } } }',
    );
    const { total, groups } = data.supervisionProgress;
    expect(rows.map((row) => row.slice(1).map(Number))).toEqual(
      [...groups, total].map(({ units, proposals, overdue }) => [units, proposals, overdue]),
    );
    await page.locator('.recharts-surface').first().waitFor();
    await look(page, 'analysis-progress');
    await page.reload();
    expect(await rowsOf(page)).toEqual(rows);
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { name: 'Analyst’s desk' }).waitFor();
    await keepPicture(page, 'analysis-progress-en');
    await isCalm(opened);
  });

  test('finds the units that several bodies addressed on business environment in 2022 and 2023', async () => {
    const opened = await tracker.open(
      people.analyst,
      '/analysis/units?asked=yes&themeCode=BUSINESS_ENVIRONMENT&years=2022,2023&fromBodies=2',
    );
    const { page } = opened;
    const { data } = await tracker.hub.ask(
      people.analyst,
      '{ addressedUnits(themeCode: "BUSINESS_ENVIRONMENT", years: [2022, 2023]) { units { unitName shares { issuer received answered medianWorkdays } } } }',
    );
    const { units } = data.addressedUnits as {
      units: { unitName: string; shares: { received: number; answered: number; issuer: string }[] }[];
    };
    expect(units.length).toBeGreaterThan(0);
    for (const { shares } of units) expect(new Set(shares.map(({ issuer }) => issuer)).size).toBeGreaterThan(1);
    const rows = await rowsOf(page);
    expect(rows.map(([name, , received, answered]) => [name, Number(received), Number(answered)])).toEqual(
      units.flatMap(({ unitName, shares }) => shares.map(({ received, answered }) => [unitName, received, answered])),
    );
    await look(page, 'analysis-units');

    const book = new excel.Workbook();
    await book.xlsx.readFile(await exported(page, 'Excel'));
    const [table, notes] = book.worksheets;
    const cells = (table?.getSheetValues() ?? []).slice(2) as (string | number)[][];
    expect(cells.map((row) => [row[1], row[3], row[4]])).toEqual(
      units.flatMap(({ unitName, shares }) => shares.map(({ received, answered }) => [unitName, received, answered])),
    );
    expect(notes?.name).toBe('说明');
    const told = (notes?.getSheetValues() ?? []).slice(1).map((row) => (row as string[]).slice(1).join('：'));
    for (const note of [
      '条件：主题',
      '用途：主题分析',
      '完整性：',
      '查询编号：sha256:',
      '导出人：政协 · 分析员',
      '导出时间：',
    ]) {
      expect(
        told.some((line) => line.startsWith(note)),
        note,
      ).toBe(true);
    }
    expect(told.some((line) => line.startsWith('检察院数据截至：'))).toBe(true);
    await isCalm(opened);
  });

  test('tells another body’s analyst calmly that the CPPCC’s register is not open', async () => {
    const opened = await tracker.open(people.courtsAnalyst, '/analysis/units?asked=yes&fromBodies=2');
    await opened.page.getByText('您的职责不包括这一操作。').waitFor();
    await look(opened.page, 'analysis-units-refused');
    await isCalm(opened);
  });

  test('tells the counts of minors with marks, and no count below k on the page or in any file', async () => {
    const opened = await tracker.open(people.analyst, '/analysis/counts');
    const { page } = opened;
    await page.getByLabel('年度主题').selectOption(minors);
    await page.getByLabel('指标').selectOption('procuratorate.SUPERVISION_ORDERS');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    const rows = await rowsOf(page);
    const { data } = await tracker.hub.ask(
      people.analyst,
      'query T($id: ID!) { procuratorateStatistics(themeId: $id, measure: "SUPERVISION_ORDERS") { k rowTotals { count } total { count } } }',
      { id: minors },
    );
    const { k, rowTotals, total } = data.procuratorateStatistics as {
      k: number;
      rowTotals: { count: number | null }[];
      total: { count: number };
    };
    const lasts = [...rowTotals, total].map(({ count }) => (count === null ? '不予提供' : String(count)));
    expect(rows.map((row) => row.at(-1))).toEqual(lasts);
    const isSafe = (cell: string | number) => Number.isNaN(Number(cell)) || Number(cell) === 0 || Number(cell) >= k;
    expect(rows.flatMap((row) => row.slice(1)).filter((cell) => !isSafe(cell))).toEqual([]);
    expect(rows.flat()).toContain('不予提供');
    expect(await page.getByText('k = 5：1 至 4').isVisible()).toBe(true);
    expect(await page.getByText('《统计法》第二十八条').first().isVisible()).toBe(true);
    await page.locator('.recharts-surface').first().waitFor();
    const drawn = await page.locator('.recharts-label-list text').allTextContents();
    expect(drawn.filter((value) => !isSafe(value))).toEqual([]);
    await look(page, 'analysis-minors');
    await page.getByText('图中空缺不是零').scrollIntoViewIfNeeded();
    await keepPicture(page, 'analysis-minors-chart');

    const book = new excel.Workbook();
    await book.xlsx.readFile(await exported(page, 'Excel'));
    const [table, notes] = book.worksheets;
    const cells = (table?.getSheetValues() ?? []).slice(2).map((row) => (row as (string | number)[]).slice(1));
    expect(cells.map((row) => row.map(String))).toEqual(rows);
    expect(cells.flatMap((row) => row.slice(1)).filter((cell) => !isSafe(cell))).toEqual([]);
    expect(JSON.stringify(notes?.getSheetValues())).toContain('《统计法》第二十八条');
    const csv = await readFile(await exported(page, 'CSV'), 'utf8');
    expect(csv.startsWith('\ufeff行政区划,')).toBe(true);
    expect(csv.trim().split('\r\n').slice(1)).toEqual(rows.map((row) => row.join(',')));
    const json = JSON.parse(await readFile(await exported(page, 'JSON'), 'utf8'));
    expect(json.rows.map((row: unknown[]) => row.map(String))).toEqual(rows);
    await isCalm(opened);
  });

  test('tells commitments and plans as the hub counts them', async () => {
    const opened = await tracker.open(people.analyst, '/analysis/conversion?asked=yes');
    const { page } = opened;
    const rows = await rowsOf(page);
    const { data } = await tracker.hub.ask(
      people.analyst,
      '{ planConversion { inPlan verifiedDone verifiedNotDone unverified } commitments(first: 1) { totalCount } }',
    );
    const { inPlan, verifiedDone, verifiedNotDone, unverified } = data.planConversion;
    expect(rows.map((row) => Number(row[1]))).toEqual([verifiedDone, verifiedNotDone, unverified, inPlan]);
    await page.getByRole('link', { name: '承诺核实' }).click();
    await page.getByText('选好条件后点“查询”').waitFor();
    await look(page, 'analysis-not-asked');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    expect((await rowsOf(page)).at(-1)?.[1]).toBe(String(data.commitments.totalCount));
    await isCalm(opened);
  });

  test('tells micro-suggestions by subject, each in words', async () => {
    const opened = await tracker.open(people.analyst, '/analysis/suggestions?asked=yes&suggestionsBy=SUBJECT');
    const rows = await rowsOf(opened.page);
    const { data } = await tracker.hub.ask(people.analyst, '{ microSuggestionCounts(by: SUBJECT) { count } }');
    const counts = data.microSuggestionCounts.map(({ count }: { count: number }) => count);
    expect(rows.map((row) => Number(row[1]?.replaceAll(',', '')))).toEqual(counts);
    for (const [name] of rows) expect(name).toMatch(/[\u4e00-\u9fff]/);
    await look(opened.page, 'analysis-suggestions');
    await isCalm(opened);
  });

  test('puts a question forward; once the CPPCC has approved it, it is run by its document id', async () => {
    const opened = await tracker.open(people.courtsAnalyst, '/analysis/progress?asked=yes&by=BODY&years=2022,2023');
    const { page } = opened;
    const rows = await rowsOf(page);
    await page.getByRole('button', { name: '申报为用数查询' }).click();
    await page.getByLabel('名称').fill('两年各单位办理进度');
    await page.getByLabel('用数理由').fill('年度分析。');
    await look(page, 'analysis-save');
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByRole('link', { name: '查看用数清单' }).click();
    const line = page.getByRole('row').filter({ hasText: '两年各单位办理进度' });
    await line.getByText('已申报，待审').waitFor();
    await look(page, 'analysis-saved');

    const [saved] = await tracker.hub.databases.sql<{ id: string; document: string; document_hash: string }>(
      'cppcc',
      "select id, document, document_hash from saved_query where title = '两年各单位办理进度'",
    );
    expect(saved?.document).toContain('$years: [Int!] = [2022, 2023]');
    await queries.decide(people.cppccReviewer, 'approve', saved?.id ?? '', { validUntil: queries.tomorrow });
    await page.reload();
    await line.getByRole('link', { name: /使用/ }).click();
    await page.getByRole('heading', { name: '结果' }).waitFor();
    expect(await rowsOf(page)).toEqual(rows);
    expect(page.url()).toContain(`/analysis/saved/${saved?.document_hash}`);
    await look(page, 'analysis-run-saved');
    await isCalm(opened);

    const reviewer = await tracker.open(people.cppccReviewer, '/analysis/saved');
    const approved = reviewer.page.getByRole('row').filter({ hasText: '两年各单位办理进度' });
    await approved.getByRole('button', { name: '撤销' }).click();
    await reviewer.page.getByLabel('撤销理由').fill('不再需要。');
    await look(reviewer.page, 'analysis-withdraw');
    await reviewer.page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click();
    await approved.getByText('已撤销').waitFor();
    await isCalm(reviewer);
  });

  test('takes a question to GraphiQL with its variables, without the token in the address', async () => {
    const opened = await tracker.open(people.analyst, '/analysis/progress?asked=yes&by=YEAR&years=2023');
    const { page } = opened;
    await rowsOf(page);
    await page.getByRole('button', { name: '在查询台打开' }).click();
    await page.locator('.graphiql-query-editor').getByText('ProgressByGroup').first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText('"supervisionProgress"').first().waitFor();
    expect(await page.locator('.graphiql-editor-tool').first().textContent()).toContain('2023');
    expect(page.url()).toMatch(/\/graphiql\/#?$/);
    expect(opened.requests.every((url) => !url.includes('token'))).toBe(true);
    await keepPicture(page, 'analysis-graphiql');
    await isCalm(opened);
  });
});
