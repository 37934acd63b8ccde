import { describe, expect, test } from 'vitest';
import { SharedQuestions } from './shared-questions.ts';

/** A body that answers when it is told to. */
function slowBody() {
  const calls: { end: AbortSignal; answer: (text: string) => void; fail: (fault: Error) => void }[] = [];
  const begin = (end: AbortSignal) => {
    const { promise, resolve: answer, reject: fail } = Promise.withResolvers<string>();
    end.addEventListener('abort', () => fail(new Error('ended')));
    calls.push({ end, answer, fail });
    return promise;
  };
  return { calls, begin };
}

const patient = (): AbortSignal => new AbortController().signal;

describe('questions that are under way together', () => {
  test('are one call where they are the same, and each caller gets the answer', async () => {
    const [shared, { calls, begin }] = [new SharedQuestions<string>(), slowBody()];
    const asked = ['q', 'q', 'other'].map((key) => shared.ask(key, patient(), begin));
    expect(calls).toHaveLength(2);
    calls[0]?.answer('a');
    calls[1]?.answer('b');
    expect(await Promise.all(asked)).toEqual(['a', 'a', 'b']);
  });

  test('are asked anew once answered, or once they have failed', async () => {
    const [shared, { calls, begin }] = [new SharedQuestions<string>(), slowBody()];
    const [first, joined] = [shared.ask('q', patient(), begin), shared.ask('q', patient(), begin)];
    calls[0]?.fail(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await expect(joined).rejects.toThrow('away');
    const second = shared.ask('q', patient(), begin);
    calls[1]?.answer('back');
    expect(await second).toBe('back');
  });

  test('go on while anyone waits, and end with the last who leaves', async () => {
    const [shared, { calls, begin }] = [new SharedQuestions<string>(), slowBody()];
    const [one, other] = [new AbortController(), new AbortController()];
    const [first, second] = [shared.ask('q', one.signal, begin), shared.ask('q', other.signal, begin)];
    one.abort(new Error('hung up'));
    await expect(first).rejects.toThrow('hung up');
    expect(calls[0]?.end.aborted).toBe(false);
    other.abort(new Error('hung up too'));
    await expect(second).rejects.toThrow('hung up too');
    expect(calls[0]?.end.aborted).toBe(true);
    void shared.ask('q', patient(), begin).catch(() => undefined);
    expect(calls).toHaveLength(2);
  });

  test('are joined by nobody after a change', async () => {
    const [shared, { calls, begin }] = [new SharedQuestions<string>(), slowBody()];
    const before = shared.ask('q', patient(), begin);
    shared.forget();
    const after = [shared.ask('q', patient(), begin), shared.ask('q', patient(), begin)];
    expect(calls).toHaveLength(2);
    calls[0]?.answer('old');
    calls[1]?.answer('new');
    expect([await before, ...(await Promise.all(after))]).toEqual(['old', 'new', 'new']);
  });

  test('are not begun for somebody who is gone', async () => {
    const [shared, { calls, begin }] = [new SharedQuestions<string>(), slowBody()];
    await expect(shared.ask('q', AbortSignal.abort(new Error('gone')), begin)).rejects.toThrow('gone');
    expect(calls).toHaveLength(0);
  });
});
