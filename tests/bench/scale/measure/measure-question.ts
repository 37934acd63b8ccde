import pg from 'pg';
import type { City } from '../load/load-city.ts';
import { scannedTables } from './plan-of.ts';
import type { Question } from './questions.ts';
import type { ServedCity } from './serve-city.ts';

/** How one city answered one question. */
export interface Measured {
  /** The middle of the times in milliseconds; null where it did not answer. */
  readonly ms: number | null;
  readonly statements: number;
  /** Large tables that were gone through from end to end. */
  readonly scanned: readonly string[];
  readonly fault: string | null;
}

/** How often a question is asked before it is timed, and how often then; a slow one is asked less. */
const [warmUps, times, patienceMs] = [2, 11, 3_000];

/** Asks a question until its time is known, and has PostgreSQL plan each of its statements. */
export async function measureQuestion(served: ServedCity, city: City, question: Question): Promise<Measured> {
  const { body, role, query, variables = {}, of } = question;
  const ask = () => served.ask(body, role, query, variables, of);
  served.statements(body);
  const { text, ms: first } = await ask();
  const executed = served.statements(body);
  const { errors = [] } = JSON.parse(text) as { errors?: readonly { message: string }[] };
  const fault = errors[0]?.message ?? null;
  const scanned = await plansOf(city[body].ownerUrl, executed);
  const times = fault || first > patienceMs ? [first] : await timesOf(async () => (await ask()).ms);
  served.statements(body);
  return { ms: fault ? null : middleOf(times), statements: executed.length, scanned, fault };
}

async function timesOf(ask: () => Promise<number>): Promise<number[]> {
  for (let round = 0; round < warmUps; round += 1) await ask();
  const found: number[] = [];
  for (let round = 0; round < times; round += 1) found.push(await ask());
  return found;
}

const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function plansOf(url: string, statements: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const scanned = new Set<string>();
    for (const statement of statements) for (const table of await scannedTables(client, statement)) scanned.add(table);
    return [...scanned];
  } finally {
    await client.end();
  }
}
