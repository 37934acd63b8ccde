import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Viewer } from '#schema/viewer.ts';
import { createRequestRate } from './request-rate.ts';
import { createRequestsUnderWay } from './requests-under-way.ts';

const viewer = (id: string, body: Viewer['body'] = 'courts'): Viewer => ({
  id,
  body,
  region: '150100',
  roles: ['analyst'],
  clearance: 1,
  purposes: [],
});

describe('within a minute', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a user asks as often as allowed, and again after exactly the seconds that were told', async () => {
    const rate = createRequestRate({ perUser: 2, perBody: 100, failedSignIns: 1 });
    expect(await rate.ask(viewer('a'))).toBeUndefined();
    vi.advanceTimersByTime(10_500);
    expect(await rate.ask(viewer('a'))).toBeUndefined();
    const wait = await rate.ask(viewer('a'));
    expect(wait).toMatchObject({ seconds: 50, why: { zh: '每人每分钟至多2次。' } });
    vi.advanceTimersByTime(49_000);
    expect(await rate.ask(viewer('a'))).toMatchObject({ seconds: 1 });
    vi.advanceTimersByTime(1_000);
    expect(await rate.ask(viewer('a'))).toBeUndefined();
  });

  test('the users of a body share what the body may ask, and those of another body lose nothing by it', async () => {
    const rate = createRequestRate({ perUser: 100, perBody: 3, failedSignIns: 1 });
    for (const id of ['a', 'b', 'c']) expect(await rate.ask(viewer(id))).toBeUndefined();
    expect(await rate.ask(viewer('d'))).toMatchObject({ why: { en: 'A body may ask 3 times a minute.' } });
    expect(await rate.ask(viewer('d', 'justice'))).toBeUndefined();
  });

  test('a user who goes on asking takes nothing of what the others of the body may ask', async () => {
    const rate = createRequestRate({ perUser: 1, perBody: 2, failedSignIns: 1 });
    for (let times = 0; times < 50; times += 1) await rate.ask(viewer('a'));
    expect(await rate.ask(viewer('b'))).toBeUndefined();
  });

  test('the same name at two bodies is two users', async () => {
    const rate = createRequestRate({ perUser: 1, perBody: 9, failedSignIns: 1 });
    expect(await rate.ask(viewer('a'))).toBeUndefined();
    expect(await rate.ask(viewer('a', 'justice'))).toBeUndefined();
  });
});

test('a user has as many requests under way as allowed, and one more when one has ended', () => {
  const begin = createRequestsUnderWay(2);
  const end = begin(viewer('a'));
  expect(begin(viewer('a'))).toBeDefined();
  expect(begin(viewer('a'))).toBeUndefined();
  expect(begin(viewer('b'))).toBeDefined();
  end?.();
  expect(begin(viewer('a'))).toBeDefined();
  expect(begin(viewer('a'))).toBeUndefined();
});
