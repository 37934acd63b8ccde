import { describe, expect, test } from 'vitest';
import { errorCodes } from '#schema/error-codes.ts';
import { createLog } from '#schema/log.ts';
import { maskError, presentError } from './errors.ts';

const log = createLog('test', 'silent');
const canary = 'hunter2';

const leave = (extensions: Record<string, unknown>, message = canary, language: 'zh' | 'en' = 'zh') =>
  presentError(maskError({ message, path: ['a', 0], extensions }), undefined, { language, requestId: 'r' }, log);

describe('an error that leaves the hub', () => {
  test('says nothing of its own under a code that is not in the catalogue', () => {
    const codesOfServers = [
      'DOWNSTREAM_SERVICE_ERROR',
      'INTERNAL_SERVER_ERROR',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
    ];
    for (const code of [undefined, ...codesOfServers, 'toString', 7]) {
      const left = leave({ code, exception: { stacktrace: [canary] }, response: { url: canary }, serviceName: canary });
      expect(left).toEqual({
        message: errorCodes.INTERNAL.zh,
        path: ['a', 0],
        extensions: { code: 'INTERNAL', requestId: 'r' },
      });
    }
  });

  test.each(Object.keys(errorCodes))('carries under %s the catalogue’s sentence, in the caller’s language', (code) => {
    const { zh, en } = errorCodes[code as keyof typeof errorCodes];
    expect(leave({ code, url: canary }).message).toBe(zh);
    expect(leave({ code, url: canary }, canary, 'en').message).toBe(en);
    expect(JSON.stringify(leave({ code, url: canary }))).not.toContain(canary);
  });

  test('carries an explanation only where the catalogue admits one', () => {
    expect(leave({ code: 'STALE_VERSION', explanation: '当前版本为 3。' }).message).toContain('当前版本为 3。');
    expect(leave({ code: 'NOT_FOUND', explanation: canary }).message).not.toContain(canary);
    for (const told of ['at f (x.js)\n at g', 'see http://body/', 'connect 10.6.6.6', 'open /etc/passwd']) {
      expect(leave({ code: 'STALE_VERSION', explanation: told }).message).toBe(errorCodes.STALE_VERSION.zh);
    }
    expect(leave({ code: 'STALE_VERSION', explanation: { canary } }).message).toBe(errorCodes.STALE_VERSION.zh);
    expect(leave({ code: 'STALE_VERSION', explanation: 'x'.repeat(9_000) }).message.length).toBeLessThan(500);
  });

  test('names a body only if there is one of that name', () => {
    expect(leave({ code: 'BODY_UNAVAILABLE', body: 'COURTS' }).extensions).toEqual({
      code: 'BODY_UNAVAILABLE',
      body: 'COURTS',
    });
    expect(leave({ code: 'BODY_UNAVAILABLE', body: canary }).extensions).toEqual({ code: 'BODY_UNAVAILABLE' });
  });

  test('tells the caller what is wrong with an operation', () => {
    const explanation = 'Cannot query field "x".';
    expect(leave({ code: 'OPERATION_REFUSED', explanation }, canary, 'en')).toMatchObject({
      message: 'The operation was not accepted. Cannot query field "x".',
      extensions: { code: 'OPERATION_REFUSED' },
    });
  });
});
