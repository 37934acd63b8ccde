import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensurePages } from '../../subgraphs/local/pages.ts';
import { keepPicture, openPage, startBrowser } from '../support/browser.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { people, tokenOf } from '../support/people.ts';

describe('the explorer', () => {
  let hub: Hub;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    await ensurePages();
    hub = await startHub();
    browser = await startBrowser();
    address = hub.url.replace('/graphql', '/graphiql/');
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  });

  const open = (fragment: string) => openPage(browser, address + fragment);

  test('comes with a content policy of its own and the security headers of the gateway', async () => {
    const { headers, status } = await fetch(address);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  /** Asks the query as soon as the editor shows it, and waits for a word of the answer. */
  async function execute(page: Page, operation: string, word: string): Promise<void> {
    await page.locator('.graphiql-query-editor').getByText(operation).first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText(word).first().waitFor();
  }

  test('asks the first ready query and shows the answer; no request leaves the machine', async () => {
    const { page, requests, complaints } = await open(`#token=${await tokenOf(people.analyst)}`);
    await execute(page, 'ThemeOfTheYear', '"supervisionYear"');
    await keepPicture(page, 'explorer');

    expect(await page.locator('.viewer').textContent()).toContain('政协 · 分析员');
    expect(page.url(), 'the token is taken out of the address').toBe(address);
    const { origin } = new URL(address);
    expect(requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(requests.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('offers every ready query in both languages', async () => {
    const { page } = await open(`#token=${await tokenOf(people.analyst)}`);
    const titles = () =>
      page
        .getByLabel(/示例查询|Example query/)
        .locator('option')
        .allTextContents();
    const chinese = await titles();
    await page.getByLabel('语言').selectOption('en');
    const english = await titles();
    const files = await readdir(new URL('../../gateway/explorer/examples/', import.meta.url));
    expect(chinese).toHaveLength(files.length);
    expect(english).toHaveLength(files.length);
    expect(chinese.every((title) => /[\u4e00-\u9fff]/.test(title))).toBe(true);
    expect(english.some((title) => /[\u4e00-\u9fff]/.test(title))).toBe(false);

    await page
      .getByLabel('Example query')
      .selectOption({ label: 'Agreements between the CPPCC and its four partners' });
    await execute(page, 'Agreements', '"agreements"');
    await keepPicture(page, 'explorer-english');
    await page.close();
  });

  test('asks for another token where the hub refuses the one it has', async () => {
    const { page } = await open('#token=a.b.c');
    await page.getByLabel('令牌').waitFor();
    await keepPicture(page, 'explorer-refused');
    await page.close();
  });

  test('asks for a token where there is none, and takes it', async () => {
    const { page } = await open('');
    await page.getByText('尚无令牌').waitFor();
    await keepPicture(page, 'explorer-without-token');
    await page.getByLabel('令牌').fill(await tokenOf(people.courtsLiaison));
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByRole('button', { name: /execute query/i }).waitFor();
    expect(await page.locator('.viewer').textContent()).toContain('法院 · 联络员');
    await page.close();
  });
});
