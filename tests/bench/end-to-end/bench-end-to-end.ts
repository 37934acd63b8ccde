import { fileURLToPath } from 'node:url';
import { bodies } from '#schema/registry.ts';
import { medianOf, ratio, tableOf } from '../figures.ts';
import { answerOf, differenceOf } from '../gateways/compare-answers.ts';
import { type Contender, ours, takesDevelopmentKeys, unlimited } from '../gateways/contenders.ts';
import { type RunningContender, startContender } from '../gateways/start-contender.ts';
import { addressSettings, type BenchHub } from '../hub.ts';
import { type Answered, putLoad } from '../load.ts';
import type { Effort, HeadersOf, Question } from '../questions.ts';
import { failuresOf, orderOf } from '../rounds.ts';

const monolithProgram = fileURLToPath(new URL('monolith-main.ts', import.meta.url));

/**
 * The same resolvers in one process without a gateway: what a request costs where nothing is federated. It is no bound: six
 * processes work on several cores at once, on one request too, and this one on one.
 */
const monolith: Contender = {
  name: 'monolith',
  command: () => ['--import', 'tsx', monolithProgram],
  settings: takesDevelopmentKeys,
};

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
    const [rows, failures]: [string[][], string[]] = [[], []];
    for (const question of questions) {
      await assertSame(running, question, headersOf(question)[0] ?? {});
      for (const connections of loads) {
        const rounds = await measure(running, { ...question, connections }, headersOf(question), effort);
        rows.push(rowOf(question.name, connections, rounds));
        for (const [name, own] of rounds)
          failures.push(...failuresOf(`${question.name}, ${connections}, ${name}`, own));
      }
    }
    return [...tableOf(heads, rows), ...failures];
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

async function measure(
  running: readonly RunningContender[],
  { query, variables, connections }: Question,
  headers: readonly Readonly<Record<string, string>>[],
  { rounds, seconds }: Effort,
): Promise<Map<string, Answered[]>> {
  const body = JSON.stringify({ query, variables });
  const measured = new Map<string, Answered[]>(running.map(({ name }) => [name, []]));
  for (const { url } of running) await putLoad({ url, body, headers, connections, seconds });
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url } of orderOf(running, round)) {
      measured.get(name)?.push(await putLoad({ url, body, headers, connections, seconds }));
    }
  }
  return measured;
}

/** What is printed is the median of the rounds. */
function rowOf(question: string, connections: number, rounds: ReadonlyMap<string, readonly Answered[]>): string[] {
  const [theirs, own] = [monolith, ours].map(({ name }) => rounds.get(name) ?? []) as [Answered[], Answered[]];
  type Figure = 'p50' | 'p99' | 'perSecond';
  const median = (answered: readonly Answered[], key: Figure) => medianOf(answered.map((one) => one[key])).toFixed(1);
  const times = (key: Figure) => {
    const ratios = own.map((one, round) => one[key] / (theirs[round]?.[key] ?? Number.NaN));
    return `${ratio(medianOf(ratios))} [${ratios.map(ratio).join(' ')}]`;
  };
  return [
    ...[question, String(connections), median(theirs, 'p50'), median(own, 'p50'), times('p50')],
    ...[median(theirs, 'p99'), median(own, 'p99'), times('perSecond')],
  ];
}

const heads = [
  'Question',
  'at once',
  'monolith p50 ms',
  'Xietong p50 ms',
  'times: median [rounds]',
  'monolith p99',
  'Xietong p99',
  'throughput, times: median [rounds]',
];
