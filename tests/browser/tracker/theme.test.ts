import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPicture } from '../../support/browser.ts';
import { people } from '../../support/people.ts';
import { elsewhere, expectAccessible, startTracker, type Tracker } from '../../support/tracker.ts';

describe('the theme of the year', () => {
  let tracker: Tracker;
  beforeAll(async () => {
    tracker = await startTracker();
  });
  afterAll(() => tracker?.stop());

  test('is there at once, without a request elsewhere', async () => {
    const opened = await tracker.open(people.analyst, '/themes');
    const { page, complaints } = opened;
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await keepPicture(page, 'theme');
    await expectAccessible(page);
    expect(elsewhere(tracker, opened)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
