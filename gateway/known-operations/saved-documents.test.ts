import { expect, test } from 'vitest';
import { documentIdOf } from '#schema/document-id.ts';
import type { RequestContext } from '../request-context.ts';
import { createSavedDocuments } from './saved-documents.ts';

const text = 'query Agreements { agreements { no } }';
const id = documentIdOf(text);
const caller = (authorization: string) => ({ authorization }) as RequestContext;

/** A keeper that answers as it is told, a clock that stands where it is put, and who was asked for whom. */
function keeper(answer: { document: string; isInForce: boolean } | null) {
  const state = { answer, now: 0, asked: [] as string[] };
  const ask = async (_query: string, _variables: object, { authorization }: RequestContext) => {
    state.asked.push(authorization);
    return { savedQuery: state.answer };
  };
  return { state, find: createSavedDocuments(ask, 5_000, () => state.now) };
}

test('what was approved is asked for again after exactly the time that it is kept', async () => {
  const { state, find } = keeper({ document: text, isInForce: true });
  expect(await find(id, caller('a'))).toBe(text);
  state.answer = { document: text, isInForce: false };
  state.now = 4_999;
  expect(await find(id, caller('a'))).toBe(text);
  state.now = 5_000;
  expect(await find(id, caller('a'))).toBeUndefined();
  expect(state.asked).toEqual(['a', 'a']);
});

test('what one caller was told is not told to another', async () => {
  const { state, find } = keeper({ document: text, isInForce: true });
  await find(id, caller('a'));
  state.answer = null;
  expect(await find(id, caller('b'))).toBeUndefined();
  expect(state.asked).toEqual(['a', 'b']);
});

test('what is not approved is asked for every time, so that an approval opens at once', async () => {
  const { state, find } = keeper({ document: text, isInForce: false });
  expect(await find(id, caller('a'))).toBeUndefined();
  state.answer = { document: text, isInForce: true };
  expect(await find(id, caller('a'))).toBe(text);
});

test('a keeper that answers with another text than was asked for, or with none, is not believed', async () => {
  const other = keeper({ document: 'mutation M { x }', isInForce: true });
  await expect(other.find(id, caller('a'))).rejects.toThrow('another document');
  const nothing = createSavedDocuments(async () => ({}), 5_000);
  await expect(nothing(id, caller('a'))).rejects.toThrow();
});
