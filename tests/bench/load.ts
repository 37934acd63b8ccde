import { createHistogram } from 'node:perf_hooks';
import { Pool } from 'undici';

/** Requests to one address, each with headers of its own. */
export interface Load {
  readonly url: string;
  readonly body: string;
  /** Taken in turn: no two requests that are under way together have the same. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly connections: number;
  readonly seconds: number;
}

/** How a load was answered; times and numbers are those of whole answers. */
export interface Answered {
  readonly requests: number;
  /** How many were not answered with 200 and whole, and how the first of them was. */
  readonly failures: number;
  readonly fault: string;
  readonly perSecond: number;
  /** Milliseconds within which half of all requests, and 99 in 100, were answered. */
  readonly p50: number;
  readonly p99: number;
}

/** Keeps so many requests under way for so long; rejects if none of them was answered whole. */
export async function putLoad({ url, body, headers, connections, seconds }: Load): Promise<Answered> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times = createHistogram();
  const [begin, end] = [performance.now(), performance.now() + seconds * 1_000];
  let [asked, failures, fault] = [0, 0, ''];
  const keepAsking = async () => {
    while (performance.now() < end) {
      const own = headers[asked % headers.length];
      asked += 1;
      const from = process.hrtime.bigint();
      const answer = await pool.request({
        method: 'POST',
        path,
        body,
        headers: { 'content-type': 'application/json', ...own },
      });
      const text = await answer.body.text();
      if (answer.statusCode === 200 && !hasErrors(text)) times.record(process.hrtime.bigint() - from);
      else {
        failures += 1;
        fault ||= `${answer.statusCode} ${text.slice(0, 300)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking)).finally(() => pool.destroy());
  if (times.count === 0) throw new Error(`${url} gave no whole answer: ${fault}`);
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  return {
    requests: times.count,
    ...{ failures, fault },
    perSecond: times.count / ((performance.now() - begin) / 1_000),
    p50: milliseconds(times.percentile(50)),
    p99: milliseconds(times.percentile(99)),
  };
}

/** Whether an answer tells of errors, beside data or without; only one that has the word is read for it. */
const hasErrors = (text: string): boolean => text.includes('"errors"') && 'errors' in JSON.parse(text);
