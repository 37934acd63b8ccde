import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../subgraphs/local/folder.ts';
import { keepPicture } from '../../support/browser.ts';
import { type Person, people } from '../../support/people.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

const operation = (name: string): Promise<string> =>
  readFile(`${projectFolder}gateway/tracker/pages/theme/${name}.graphql`, 'utf8');

/** The first day of last month in Beijing. */
function firstOfLastMonth(): string {
  const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })
    .format(new Date())
    .split('-')
    .map(Number);
  return month === 1 ? `${year - 1}-12-01` : `${year}-${String(month - 1).padStart(2, '0')}-01`;
}

/** What the hub answers when the page's own document is posted to it. */
async function askedFor({ hub }: Tracker, person: Person, year?: number) {
  const { data, errors } = await hub.ask(person, await operation('theme-of-the-year'), {
    year: year ?? null,
    since: firstOfLastMonth(),
    from: year ? `${year}-01-01` : null,
    to: year ? `${year}-12-31` : null,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A number of an answer by the path that the page gives with it. */
function numberAt(answer: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((found, step) => {
    const [key = '', value] = step.split('=');
    // biome-ignore lint/suspicious/noExplicitAny: an answer has every shape
    const place = found as any;
    return value === undefined ? place?.[key] : place.find((entry: never) => String(entry[key]) === value);
  }, answer);
}

/** Every number that the page marks, with the place in the answer that it names. */
const figuresOf = (page: Page): Promise<(readonly [of: string, text: string])[]> =>
  page
    .locator('[data-figure]')
    .evaluateAll((marked) => marked.map((element) => [element.getAttribute('data-figure') ?? '', element.textContent]));

/** Texts with digits that are neither marked numbers nor dates, clocks, or words that the hub told. */
const strayNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const marked = '[data-figure], [data-told], time, .clock, h1, ul[aria-label="未向您开放"], svg, style';
    const walker = document.createTreeWalker(document.querySelector('#content') as Element, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (/\d/.test(textContent ?? '') && !parentElement?.closest(marked)) stray.push(textContent ?? '');
    }
    return stray;
  });

async function expectFiguresOf(page: Page, answer: unknown): Promise<number> {
  const figures = await figuresOf(page);
  const format = new Intl.NumberFormat('zh-CN');
  const answered = figures.map(([of]) => [of, format.format(numberAt(answer, of) as number)]);
  expect(figures).toEqual(answered);
  expect(await strayNumbers(page)).toEqual([]);
  return figures.length;
}

/** Keeps a picture of a page from its head to its foot. */
async function keepWhole(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await keepPicture(page, name);
  await page.setViewportSize({ width, height: 900 });
}

const isThere = (page: Page) => page.locator('#sources').getByText('法院').waitFor({ timeout: 90_000 });

describe('the theme of the year', () => {
  let tracker: Tracker;
  beforeAll(async () => {
    tracker = await startTracker();
    await tracker.hub.settle();
  }, 300_000);
  afterAll(() => tracker?.stop());

  test('is there with one request and little to load', async () => {
    const opened = await tracker.open(people.cppccLeader, '/themes');
    const { page, requests, complaints } = opened;
    await isThere(page);
    expect(requests.filter((url) => url.endsWith('/graphql'))).toHaveLength(1);
    const files = requests.filter((url) => /\.(js|css)$/.test(url));
    const sizes = await Promise.all(
      files.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
    );
    const size = sizes.reduce((sum, one) => sum + one, 0);
    expect(files.length).toBeGreaterThan(2);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(350_000);
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([undefined, 2023, 2022])('of %s shows no number that the hub did not answer', async (year) => {
    const { page, complaints } = await tracker.open(people.cppccLeader, year ? `/themes/${year}` : '/themes');
    await isThere(page);
    const answer = await askedFor(tracker, people.cppccLeader, year);
    expect(await expectFiguresOf(page, answer)).toBeGreaterThan(40);
    const { year: shown, themes, due } = answer.supervisionYear;
    const labels = themes.map(({ label }: { label: string }) => label).join('、');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`${shown}年度主题：${labels}`);
    for (const { id, clocks } of due.list.nodes) {
      for (const { ruleCode, dueOn, satisfiedOn, isOverdue, workdaysLeft, explanation } of clocks) {
        const clock = page.locator(`[data-of="${id}"][data-clock="${ruleCode}"]`);
        expect(await clock.count()).toBe(satisfiedOn ? 0 : 1);
        if (satisfiedOn) continue;
        const text = await clock.textContent();
        expect(text).toContain(dueOn);
        expect(text).toContain(explanation);
        if (workdaysLeft) expect(text).toContain(isOverdue ? `已逾期${-workdaysLeft}个` : `剩${workdaysLeft}个`);
      }
    }
    await page.evaluate(() => document.querySelector('#standing')?.append('共计3件'));
    expect(await strayNumbers(page)).toEqual(['共计3件']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is read from the whole to the single proposal, in both languages, on a desk and on a phone', async () => {
    const { page, complaints } = await tracker.open(people.cppccMember, '/themes');
    await isThere(page);
    const { supervisionYear, caseStories } = await askedFor(tracker, people.cppccMember);
    await keepWhole(page, 'theme-zh', 1400);
    await expectAccessible(page);
    const { agreement, planNo } = supervisionYear.campaigns[0];
    for (const told of [agreement.no, agreement.title, planNo, caseStories.nodes[0].title]) {
      await page.getByText(told).first().waitFor();
    }
    const [first] = supervisionYear.due.list.nodes;
    await page.locator('#due .clock').first().click();
    await page.getByRole('dialog').getByText(first.clocks[0].explanation).waitFor();
    await page.locator('#due .clock').first().click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const [change] = supervisionYear.changes.nodes;
    expect(await page.locator('#changes a').first().getAttribute('href')).toBe(`/proposals/${change.proposalId}`);
    expect(await page.locator('#changes tbody tr').count()).toBe(supervisionYear.changes.nodes.length);
    await keepWhole(page, 'theme-zh-phone', 390);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { name: supervisionYear.themes[0].labelEn }).first().waitFor();
    await page.getByRole('heading', { name: 'Overdue and due soon' }).waitFor();
    await keepWhole(page, 'theme-en', 1400);
    await expectAccessible(page);
    await keepWhole(page, 'theme-en-phone', 390);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('leads to other years and to its sections by their addresses', async () => {
    const { page, complaints } = await tracker.open(people.cppccLeader, '/themes');
    await isThere(page);
    await page.getByRole('navigation', { name: '选择年度' }).getByRole('link', { name: '2023' }).click();
    await page.getByRole('heading', { level: 1, name: /^2023/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/themes/2023');
    await keepWhole(page, 'theme-2023', 1400);
    await page.goto(`${tracker.origin}/themes/2022#board`);
    await page.getByRole('heading', { level: 1, name: /^2022/ }).waitFor();
    await page.waitForFunction(() => {
      const { top = -1 } = document.querySelector('#board')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < 300;
    });
    await page.goto(`${tracker.origin}/themes/1999`);
    await page.getByRole('heading', { level: 1, name: '1999年度尚未确定主题' }).waitFor();
    await keepPicture(page, 'theme-none');
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says what is withheld from a partner, and by which rule', async () => {
    const { page, complaints } = await tracker.open(people.courtsLeader, '/themes');
    await isThere(page);
    const { supervisionYear } = await askedFor(tracker, people.courtsLeader);
    const closed = supervisionYear.commitments.nodes.filter(({ text }: { text: string | null }) => text === null);
    expect(closed.length).toBeGreaterThan(0);
    const notes = page.locator('#commitments').getByText('未开放内容：承诺内容、核实情况');
    expect(await notes.count()).toBe(closed.length);
    await page.locator('#commitments').getByText(closed[0].withheld[0].basis).first().waitFor();
    await expectFiguresOf(page, await askedFor(tracker, people.courtsLeader));
    await page.locator('#commitments').scrollIntoViewIfNeeded();
    await keepPicture(page, 'theme-withheld');
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('prints on A4 without the frame, with its date, the mark of sample data and its address', async () => {
    const { page, complaints } = await tracker.open(people.cppccLeader, '/themes/2026');
    await isThere(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.locator('header').getByText('数据截至').filter({ visible: true }).waitFor();
    await page.locator('header').getByText('示例数据').filter({ visible: true }).first().waitFor();
    await page.getByText(`${tracker.origin}/themes/2026#sources`).filter({ visible: true }).waitFor();
    const [clock] = (await askedFor(tracker, people.cppccLeader)).supervisionYear.due.list.nodes[0].clocks;
    await page.getByText(clock.explanation).filter({ visible: true }).first().waitFor();
    await page.setViewportSize({ width: 680, height: 900 });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('table')]
        .filter(({ offsetWidth }) => offsetWidth > 680)
        .map((table) => table.ariaLabel),
    );
    expect(cut).toEqual([]);
    await keepPicture(page, 'theme-print');
    const paper = await page.pdf({ path: `${projectFolder}tests/browser/pictures/theme.pdf`, preferCSSPageSize: true });
    const sheets = paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(4);
    expect(sheets).toBeLessThanOrEqual(8);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says so when a body is away and figures may be too small', async () => {
    await tracker.hub.stopBody('courts');
    // It was heard of last an hour ago.
    await tracker.hub.databases.sql(
      'cppcc',
      "update inbox_cursor set as_of = now() - interval '1 hour' where publisher = 'courts'",
    );
    const { page } = await tracker.open(people.cppccLeader, '/themes');
    await isThere(page);
    await page.locator('#bodies').getByText('该单位的系统暂时没有应答。').waitFor();
    await page.getByText('统计尚不完整').waitFor();
    await keepWhole(page, 'theme-away', 1400);
    await expectAccessible(page);
    await tracker.hub.startBody('courts');
    await tracker.hub.settle();
    await page.locator('#bodies').getByText('委派调解纠纷').waitFor();
    await page.close();
  });

  test('puts chosen years side by side, the chart saying what the table says', async () => {
    const opened = await tracker.open(people.cppccMember, '/themes/compare?years=2023,2022');
    const { page, complaints } = opened;
    await page
      .getByRole('img', { name: /2022、2023/ })
      .locator('svg')
      .waitFor();
    const { data } = await tracker.hub.ask(people.cppccMember, await operation('years-side-by-side'), {
      years: [2023, 2022],
    });
    expect(await expectFiguresOf(page, data)).toBe(10);
    await keepWhole(page, 'theme-compare', 1400);
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: '2026' }).click();
    await page.getByRole('columnheader', { name: '2026' }).waitFor();
    expect(new URL(page.url()).searchParams.get('years')).toBe('2026,2023,2022');
    await page.reload();
    await page
      .getByRole('img', { name: /2022、2023、2026/ })
      .locator('svg')
      .waitFor();
    await keepWhole(page, 'theme-compare-phone', 390);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Compare years' }).waitFor();
    await page.getByText('Verified done').first().waitFor();
    await keepWhole(page, 'theme-compare-en', 1400);
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
