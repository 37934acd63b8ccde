import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensurePages } from '../../subgraphs/local/pages.ts';
import { keepPicture, openPage, startBrowser } from '../support/browser.ts';
import { type SignInHub, startSignInHub } from '../support/sign-in-hub.ts';

describe('signing in on the pages', () => {
  let place: SignInHub;
  let browser: Browser;
  beforeAll(async () => {
    await ensurePages();
    place = await startSignInHub();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await place?.stop();
  });

  const open = () => openPage(browser, place.page);

  const signIn = async (page: Page, name: string) => {
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('button', { name }).click();
    await page.getByText(`当前身份 ${name}`).waitFor();
  };

  const execute = (page: Page) => page.getByRole('button', { name: /execute query/i }).click();

  const result = (page: Page, word: string) => page.locator('.result-window').getByText(word).first().waitFor();

  test('a liaison officer of the courts signs in, asks, and signs out; no request goes elsewhere', async () => {
    const { page, requests, complaints } = await open();
    await page.getByText('尚未登录').waitFor();
    await keepPicture(page, 'signed-out');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '选择登录身份' }).waitFor();
    await keepPicture(page, 'sign-in');
    await page.getByRole('button', { name: '法院 · 联络员' }).click();
    await page.getByText('当前身份 法院 · 联络员').waitFor();
    expect(page.url(), 'neither code nor state stays in the address').toBe(place.page);

    await page.locator('.graphiql-query-editor').getByText('ThemeOfTheYear').first().waitFor();
    await execute(page);
    await result(page, '"supervisionYear"');
    await keepPicture(page, 'signed-in');
    const kept = await page.evaluate(() => [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]);
    expect(kept[0], 'nothing outlives the tab').not.toMatch(/access_token|refresh_token/);
    expect(kept[1]).toMatch(/access_token/);

    await page.getByLabel('语言').selectOption('en');
    await page.getByText("Signed in as people's courts · liaison officer").waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: '退出登录' }).waitFor();
    await keepPicture(page, 'sign-out');
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByText('尚未登录').waitFor();
    expect(page.url()).toBe(place.page);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/access_token/);

    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '选择登录身份' }).waitFor();
    const policy = (await fetch(place.page)).headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' ${place.provider.url};`);
    const origins = [place.page, place.provider.url].map((url) => new URL(url).origin);
    expect(requests.filter((url) => !origins.includes(new URL(url).origin) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a token is renewed before it ends, without a word to the one who asks', async () => {
    const { page } = await open();
    await signIn(page, '司法局 · 经办人');
    const tokens = () =>
      page.evaluate(() => {
        const user = Object.entries(sessionStorage).find(([key]) => key.startsWith('oidc.user:'))?.[1] ?? '{}';
        return JSON.parse(user) as { access_token: string; refresh_token: string; expires_at: number };
      });
    const before = await tokens();
    await page.evaluate(() => {
      const [key = '', text = '{}'] =
        Object.entries(sessionStorage).find(([name]) => name.startsWith('oidc.user:')) ?? [];
      sessionStorage.setItem(
        key,
        JSON.stringify({ ...JSON.parse(text), expires_at: Math.floor(Date.now() / 1000) + 5 }),
      );
    });
    await page.reload();
    await expect.poll(async () => (await tokens()).access_token, { timeout: 20_000 }).not.toBe(before.access_token);
    expect((await tokens()).refresh_token, 'a refresh token serves once').not.toBe(before.refresh_token);
    await execute(page);
    await result(page, '"supervisionYear"');
    await page.close();
  });

  test('what was typed is still there after the hub refused the token and one has signed in again', async () => {
    const { page } = await open();
    await signIn(page, '检察院 · 分析员');
    await page.locator('.graphiql-query-editor').getByText('ThemeOfTheYear').first().waitFor();
    await page.locator('.graphiql-query-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ agreements { no } }');
    await page.keyboard.press('Delete'); // the brace that the editor closes by itself
    await page.route('**/graphql', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer a.b.c' } }),
    );
    await execute(page);
    await page.getByRole('alert').getByText('登录已失效').waitFor();
    await page.locator('.graphiql-query-editor').getByText('agreements').first().waitFor();
    await keepPicture(page, 'signed-in-no-longer');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('当前身份 检察院 · 分析员').waitFor();
    await page.locator('.graphiql-query-editor').getByText('agreements').first().waitFor();
    await execute(page);
    await result(page, '"no"');
    await page.close();
  });

  test('a reader who follows a deep link is back at it after signing in, and is asked again once the hub refuses', async () => {
    const deep = new URL('/proposals?due=overdue#content', place.page);
    const { page, complaints } = await openPage(browser, deep.href);
    await page.getByText('请先登录').waitFor();
    await keepPicture(page, 'tracker-signed-out');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('button', { name: '政协 · 经办人' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toBe(deep.href.replace('#content', ''));
    expect(complaints).toEqual([]);

    await page.route('**/graphql', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer a.b.c' } }),
    );
    await page.reload();
    await page.getByRole('alert').getByText('登录已失效').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toBe(deep.href.replace('#content', ''));
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByRole('heading', { name: '退出登录' }).waitFor();
    await page.close();
  });
});
