import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { slopeOf, tableOf } from '../figures.ts';
import { ours, unlimited } from '../gateways/contenders.ts';
import { startContender } from '../gateways/start-contender.ts';
import { addressSettings, type BenchHub } from '../hub.ts';
import type { HeadersOf, Question } from '../questions.ts';

/** How long the load lasts, how much of that counts as warming up, and how many requests come a second. */
export interface Soak {
  readonly minutes: number;
  readonly warmUpMinutes: number;
  readonly perSecond: number;
}

const bytesOfMegabyte = 1024 * 1024;

/** Has processes write down their heaps in a folder, all that are started until it ends. */
export async function watchHeaps() {
  const folder = await mkdtemp(join(tmpdir(), 'xietong-heaps-'));
  process.env['HEAP_REPORTS'] = folder;
  process.env['NODE_OPTIONS'] = `--import ${fileURLToPath(new URL('report-heap.mjs', import.meta.url))}`;
  const end = async () => {
    delete process.env['HEAP_REPORTS'];
    delete process.env['NODE_OPTIONS'];
    await rm(folder, { recursive: true });
  };
  return { folder, end };
}

/** Asks all questions in turn at a constant rate, and says by how much the heap of each process grows. */
export async function benchSoak(
  hub: BenchHub,
  questions: readonly Question[],
  headersOf: HeadersOf,
  { minutes, warmUpMinutes, perSecond }: Soak,
  heaps: string,
): Promise<string[]> {
  const settings = { ...hub.settings, ...unlimited, ...addressSettings(hub.bodyUrls) };
  const gateway = await startContender(ours, '', settings, false);
  try {
    const [begin, warmUp] = [Date.now(), warmUpMinutes * 60_000];
    const times = { from: begin + warmUp, until: begin + minutes * 60_000, perSecond };
    const counts = await ask(gateway.url, questions, headersOf, times);
    const failed = [...counts.faults.values()].reduce((sum, times) => sum + times, 0);
    const rows = await rowsOf(heaps, times.from);
    return [
      `${counts.answered + failed} requests in ${minutes - warmUpMinutes} minutes, after ${warmUpMinutes} that are not counted; ${failed} failed.`,
      ...[...counts.faults].map(([fault, times]) => `- ${times} times ${fault}`),
      '',
      ...tableOf(['Process', 'heap MB then', 'heap MB at the end', 'MB a minute'], rows),
    ];
  } finally {
    await gateway.stop();
  }
}

/** Counts what is asked from a moment on; ends when all is answered. */
async function ask(
  url: string,
  questions: readonly Question[],
  headersOf: HeadersOf,
  { from, until, perSecond }: { readonly from: number; readonly until: number; readonly perSecond: number },
): Promise<{ readonly answered: number; readonly faults: ReadonlyMap<string, number> }> {
  const faults = new Map<string, number>();
  const underWay = new Set<Promise<void>>();
  let answered = 0;
  const bodies = questions.map(({ query, variables }) => JSON.stringify({ query, variables }));
  /** Asks, and says what was wrong with the answer. */
  const askOne = async (count: number): Promise<string | undefined> => {
    const headers = headersOf(questions[count % questions.length] as Question);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers[count % headers.length] },
      body: bodies[count % bodies.length] as string,
    });
    const { errors } = (await answer.json()) as {
      errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    if (answer.ok && !errors) return undefined;
    return [answer.status, ...new Set(errors?.map(({ extensions }) => extensions?.code))].join(' ');
  };
  const countOne = async (count: number) => {
    const isCounted = Date.now() >= from;
    const fault = await askOne(count).catch((error: Error) => `no answer: ${error.message}`);
    if (!isCounted) return;
    if (fault === undefined) answered += 1;
    else faults.set(fault, (faults.get(fault) ?? 0) + 1);
  };
  for (let count = 0; Date.now() < until; count += 1) {
    const asked = countOne(count).finally(() => underWay.delete(asked));
    underWay.add(asked);
    await sleep(1_000 / perSecond);
  }
  await Promise.all(underWay);
  return { answered, faults };
}

const rowsOf = async (heaps: string, from: number): Promise<string[][]> => {
  const names = (await readdir(heaps)).sort();
  return Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(join(heaps, name), 'utf8')).trim().split('\n');
      const points = lines.map((line) => line.split(' ').map(Number) as [number, number]).filter(([at]) => at >= from);
      const megabytes = points.map(([at, bytes]) => [at / 60_000, bytes / bytesOfMegabyte] as const);
      const [first, last] = [megabytes[0]?.[1] ?? 0, megabytes.at(-1)?.[1] ?? 0];
      return [name, first.toFixed(1), last.toFixed(1), slopeOf(megabytes).toFixed(2)];
    }),
  );
};
