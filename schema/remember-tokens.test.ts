import { beforeEach, describe, expect, test } from 'vitest';
import { rememberTokens } from './remember-tokens.ts';
import type { Viewer } from './viewer.ts';

/** A token as far as remembering it goes: nobody verifies its signature here. */
const tokenOf = (sub: string, exp: number): string =>
  `x.${Buffer.from(JSON.stringify({ sub, exp, iat: 1_000 })).toString('base64url')}.signature-of-${sub}`;

describe('a verifier that remembers', () => {
  let nowMs: number;
  let verified: string[];
  let isTrusted: boolean;
  beforeEach(() => {
    [nowMs, verified, isTrusted] = [1_000_000, [], true];
  });

  const verify = rememberTokens(
    async (token) => {
      verified.push(token);
      if (!isTrusted) throw new Error('does not hold');
      return { id: token } as Viewer;
    },
    600,
    () => nowMs,
  );

  test('verifies a token once, and tells each caller its own viewer', async () => {
    const [one, other] = [tokenOf('one', 2_000), tokenOf('other', 2_000)];
    for (const token of [one, other, one, other]) expect((await verify(token)).id).toBe(token);
    expect(verified).toEqual([one, other]);
  });

  test('verifies again after a minute, when its key may have been withdrawn', async () => {
    const token = tokenOf('withdrawn', 9_000);
    await verify(token);
    isTrusted = false;
    nowMs += 59_999;
    expect((await verify(token)).id).toBe(token);
    nowMs += 1;
    await expect(verify(token)).rejects.toThrow('does not hold');
  });

  test.each([
    ['its end', 1_010, 1_010_000],
    ['the age that a token may have', 9_000, 1_600_000],
  ])('does not believe a token beyond %s', async (_what, exp, endMs) => {
    const token = tokenOf('short', exp);
    nowMs = endMs - 10_000;
    await verify(token);
    isTrusted = false;
    nowMs = endMs - 1;
    await verify(token);
    nowMs = endMs;
    await expect(verify(token)).rejects.toThrow('does not hold');
  });

  test('remembers no failure, and takes a changed signature for another token', async () => {
    const token = tokenOf('late', 9_000);
    isTrusted = false;
    await expect(verify(token)).rejects.toThrow();
    isTrusted = true;
    expect((await verify(token)).id).toBe(token);
    isTrusted = false;
    await expect(verify(`${token}x`)).rejects.toThrow();
  });
});
