import { fileURLToPath } from 'node:url';
import { bodies } from '#schema/registry.ts';
import { meanOf, ratio, tableOf } from '../figures.ts';
import { answerOf, differenceOf } from '../gateways/compare-answers.ts';
import { ours, unlimited } from '../gateways/contenders.ts';
import { type RunningContender, startContender } from '../gateways/start-contender.ts';
import { addressSettings, type BenchHub } from '../hub.ts';
import { type Answered, putLoad } from '../load.ts';
import type { Effort, HeadersOf, Question } from '../questions.ts';

const monolithProgram = fileURLToPath(new URL('monolith-main.ts', import.meta.url));

/** The same resolvers as one process without a gateway: what federation cannot beat on one request. */
const monolith = { name: 'monolith', command: () => ['--import', 'tsx', monolithProgram] };

/** How many ask at once. */
const loads = [1, 8];

/** Measures whole requests over the real bodies and databases beside the monolith, in alternation, everything on all cores. */
export async function benchEndToEnd(
  hub: BenchHub,
  questions: readonly Question[],
  headersOf: HeadersOf,
  effort: Effort,
): Promise<string[]> {
  const databases = Object.fromEntries(bodies.map((body) => [body, hub.databases[body].loginUrl]));
  const settings = {
    ...{ ...hub.settings, ...unlimited, ...addressSettings(hub.bodyUrls) },
    ...{ DATABASES: JSON.stringify(databases), HUB_CURSOR_SECRET: hub.cursorSecret },
  };
  const running: RunningContender[] = [];
  try {
    for (const contender of [monolith, ours]) running.push(await startContender(contender, '', settings, false));
    const rows: string[][] = [];
    for (const question of questions) {
      await assertSame(running, question, headersOf(question)[0] ?? {});
      for (const connections of loads) {
        rows.push(await rowOf(running, { ...question, connections }, headersOf(question), effort));
      }
    }
    return tableOf(
      [
        'Question',
        'at once',
        'monolith p50 ms',
        'Xietong p50 ms',
        'times [rounds]',
        'monolith p99',
        'Xietong p99',
        'throughput, times',
      ],
      rows,
    );
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
}

async function assertSame(
  running: readonly RunningContender[],
  question: Question,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const [expected = '', answer = ''] = (
    await Promise.all(running.map((contender) => answerOf(contender, question, headers)))
  ).map((text) => text.replaceAll(/"asOf":"[^"]*"/g, ''));
  if (answer !== expected) throw new Error(`${question.name}: ${differenceOf(answer, expected)}`);
}

async function rowOf(
  running: readonly RunningContender[],
  { name, query, variables, connections }: Question,
  headers: readonly Readonly<Record<string, string>>[],
  { rounds, seconds }: Effort,
): Promise<string[]> {
  const body = JSON.stringify({ query, variables });
  const measured: Answered[][] = [];
  for (let round = -1; round < rounds; round += 1) {
    const answered: Answered[] = [];
    for (const { url } of running) answered.push(await putLoad({ url, body, headers, connections, seconds }));
    if (round >= 0) measured.push(answered);
  }
  const [theirs, own] = [0, 1].map((index) => measured.map((answered) => answered[index] as Answered)) as [
    Answered[],
    Answered[],
  ];
  const times = own.map(({ p50 }, index) => p50 / (theirs[index]?.p50 ?? Number.NaN));
  const mean = (answered: readonly Answered[], key: 'p50' | 'p99' | 'perSecond') =>
    meanOf(answered.map((one) => one[key]));
  return [
    name,
    String(connections),
    mean(theirs, 'p50').toFixed(1),
    mean(own, 'p50').toFixed(1),
    `${ratio(meanOf(times))} [${times.map(ratio).join(' ')}]`,
    mean(theirs, 'p99').toFixed(1),
    mean(own, 'p99').toFixed(1),
    ratio(mean(own, 'perSecond') / mean(theirs, 'perSecond')),
  ];
}
