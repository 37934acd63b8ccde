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

/** How a load was answered. */
export interface Answered {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds within which half of all requests, and 99 in 100, were answered. */
  readonly p50: number;
  readonly p99: number;
}

/** Keeps so many requests under way for so long; rejects at the first that is not answered with 200. */
export async function putLoad({ url, body, headers, connections, seconds }: Load): Promise<Answered> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times = createHistogram();
  const [begin, end] = [performance.now(), performance.now() + seconds * 1_000];
  let asked = 0;
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
      if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
      times.record(process.hrtime.bigint() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking)).finally(() => pool.destroy());
  const milliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  return {
    requests: times.count,
    perSecond: times.count / ((performance.now() - begin) / 1_000),
    p50: milliseconds(times.percentile(50)),
    p99: milliseconds(times.percentile(99)),
  };
}
