import { expect, test } from 'vitest';
import { Sources } from './sources.ts';

test('a body that failed once in a request is not called live, whatever it answered before or after', () => {
  const sources = new Sources();
  sources.live('courts');
  sources.unreachable('courts');
  sources.live('courts');
  sources.live('cppcc');
  expect(sources.list()).toEqual([
    { body: 'COURTS', state: 'UNREACHABLE', asOf: null },
    { body: 'CPPCC', state: 'LIVE', asOf: expect.any(String) },
  ]);
});
