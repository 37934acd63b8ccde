import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Body } from '#schema/registry.ts';
import { medianOf, ratio, tableOf } from '../figures.ts';
import { addressSettings, type BenchHub } from '../hub.ts';
import { type Answered, putLoad } from '../load.ts';
import { cpuSeconds, peakMegabytes } from '../process-usage.ts';
import type { Effort, HeadersOf, Question } from '../questions.ts';
import { failuresOf, orderOf } from '../rounds.ts';
import { answerOf, differenceOf } from './compare-answers.ts';
import { contenders, unlimited } from './contenders.ts';
import { type ReplayedBodies, replayBodies } from './replayed-bodies.ts';
import { type RunningContender, startContender } from './start-contender.ts';

/** One round of one contender with one question. */
interface Round extends Answered {
  readonly cpuMs: number;
  readonly calls: number;
}

/**
 * Measures gateways in alternation over bodies that answer from memory: throughput, CPU and memory are the gateway’s own.
 * What is printed is the median of the rounds; each round begins with another gateway. Whoever answers otherwise than the
 * first, or not at all, is left out and named.
 */
export async function benchGateways(
  hub: BenchHub,
  questions: readonly Question[],
  headersOf: HeadersOf,
  effort: Effort,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'xietong-bench-'));
  const replayed = await replayBodies(hub);
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, await supergraphAt(replayed.urls));
  const settings = {
    ...{ ...hub.settings, ...unlimited, ...addressSettings(replayed.urls) },
    BODIES: JSON.stringify(replayed.urls),
  };
  const [running, refused]: [RunningContender[], Map<string, string>] = [[], new Map()];
  try {
    for (const contender of contenders) {
      await startContender(contender, supergraph, settings, effort.hasOwnCore).then(
        (started) => running.push(started),
        (error: Error) => refused.set(contender.name, lastLine(error.message)),
      );
    }
    const tables = [];
    for (const question of questions) {
      const [able, unlike] = await whoAnswersAlike(running, question, headersOf(question)[0] ?? {});
      for (const [name, why] of unlike) if (!refused.has(name)) refused.set(name, `${question.name}: ${why}`);
      const rounds = await measure(able, question, headersOf(question), replayed, effort);
      tables.push(...sectionOf(question, able, rounds));
    }
    const peaks = await Promise.all(
      running.map(
        async ({ name, pid, nodeOptions }) =>
          `${name} ${(await peakMegabytes(pid)).toFixed(0)} MB (${nodeOptions.join(' ') || 'no flags'})`,
      ),
    );
    return [
      ...tables,
      `Peak memory over all questions, with the flags that Node was given: ${peaks.join('; ')}.`,
      '',
      ...[...refused].map(([name, why]) => `- Not measured or not with every question: ${name}. ${why}`),
    ];
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
    await replayed.stop();
    await rm(folder, { recursive: true });
  }
}

/** The checked-in supergraph with other addresses. */
async function supergraphAt(urls: Readonly<Record<Body, string>>): Promise<string> {
  const text = await readFile(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  return text.replace(/(name: "(\w+)", url: )"[^"]*"/g, (_all, start, body: Body) => `${start}"${urls[body]}"`);
}

/** Those whose answer equals the first’s, and why the others’ does not. */
async function whoAnswersAlike(
  running: readonly RunningContender[],
  question: Question,
  headers: Readonly<Record<string, string>>,
): Promise<[RunningContender[], [string, string][]]> {
  const [able, unlike]: [RunningContender[], [string, string][]] = [[], []];
  let expected: string | undefined;
  for (const contender of running) {
    const answer = await answerOf(contender, question, headers).catch((error: Error) => error);
    if (typeof answer === 'string') expected ??= answer;
    if (answer === expected) able.push(contender);
    else unlike.push([contender.name, faultOf(answer, expected)]);
  }
  return [able, unlike];
}

const faultOf = (answer: string | Error, expected = ''): string =>
  typeof answer === 'string' ? `answers ${differenceOf(answer, expected)}` : answer.message;

async function measure(
  able: readonly RunningContender[],
  { query, variables, connections }: Question,
  headers: readonly Readonly<Record<string, string>>[],
  replayed: ReplayedBodies,
  { rounds, seconds }: Effort,
): Promise<Map<string, Round[]>> {
  const measured = new Map<string, Round[]>(able.map(({ name }) => [name, []]));
  const body = JSON.stringify({ query, variables });
  for (const { url } of able) await putLoad({ url, body, headers, connections, seconds });
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url, pid } of orderOf(able, round)) {
      const [cpu, calls] = [await cpuSeconds(pid), replayed.asked()];
      const answered = await putLoad({ url, body, headers, connections, seconds });
      const asked = answered.requests + answered.failures;
      measured.get(name)?.push({
        ...answered,
        cpuMs: ((await cpuSeconds(pid)) - cpu) * (1_000 / asked),
        calls: (replayed.asked() - calls) / asked,
      });
    }
  }
  return measured;
}

function sectionOf(
  { name: title }: Question,
  able: readonly RunningContender[],
  rounds: Map<string, Round[]>,
): string[] {
  const [first] = rounds.values();
  const failures = [...rounds].flatMap(([name, own]) => failuresOf(name, own));
  const rows = able.map(({ name }) => {
    const own = rounds.get(name) ?? [];
    const ratios = own.map(({ perSecond }, index) => perSecond / (first?.[index]?.perSecond ?? Number.NaN));
    const median = (key: Exclude<keyof Round, 'fault'>) => medianOf(own.map((round) => round[key]));
    return [
      name,
      `${ratio(medianOf(ratios))} [${ratios.map(ratio).join(' ')}]`,
      median('perSecond').toFixed(0),
      median('p50').toFixed(1),
      median('p99').toFixed(1),
      median('cpuMs').toFixed(2),
      median('calls').toFixed(1),
    ];
  });
  return [`### ${title}`, '', ...tableOf(heads, rows), ...failures, ...(failures.length > 0 ? [''] : [])];
}

const heads = [
  'Gateway',
  'throughput, times stock: median [rounds]',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU ms a request',
  'calls a request',
];

const lastLine = (text: string): string =>
  text
    .split('\n')
    .findLast((line) => /error/i.test(line))
    ?.trim() ?? text;
