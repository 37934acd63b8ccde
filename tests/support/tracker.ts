import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ensurePages } from '../../subgraphs/local/pages.ts';
import { type OpenPage, openPage, startBrowser } from './browser.ts';
import { type Hub, type HubOptions, startHub } from './hub.ts';
import { type Person, tokenOf } from './people.ts';

/** A hub with its pages, and a browser before it. */
export interface Tracker {
  readonly hub: Hub;
  /** Where the pages are, without the last slash. */
  readonly origin: string;
  /** Opens a place of the tracker as a person. */
  readonly open: (person: Person, place: string) => Promise<OpenPage>;
  readonly stop: () => Promise<void>;
}

/** Starts both. */
export async function startTracker(options: HubOptions = {}): Promise<Tracker> {
  await ensurePages();
  const [hub, browser]: [Hub, Browser] = [await startHub(options), await startBrowser()];
  const origin = new URL(hub.url).origin;
  return {
    hub,
    origin,
    open: async (person, place) => openPage(browser, `${origin}${place}#token=${await tokenOf(person)}`),
    stop: async () => {
      await browser.close();
      await hub.stop();
    },
  };
}

/** The requests of a page that went elsewhere than to the hub. */
export const elsewhere = ({ origin }: Tracker, { requests }: OpenPage): string[] =>
  requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url));

/** Holds a page against WCAG 2.2 AA as far as a machine can; nothing serious may be found. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
  expect(found).toEqual([]);
}
