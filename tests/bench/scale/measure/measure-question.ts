import pg from 'pg';
import type { City } from '../load/load-city.ts';
import { holdsRows } from './holds-rows.ts';
import { scannedTables } from './plan-of.ts';
import type { Question } from './question.ts';
import type { ServedCity } from './serve-city.ts';

/** How one city answered one question. */
export interface Measured {
  /** The middle of the times in milliseconds; null where it did not answer. */
  readonly ms: number | null;
  readonly statements: number;
  /** Large tables that were gone through from end to end. */
  readonly scanned: readonly string[];
  readonly fault: string | null;
  /** Whether there was nothing in the answer: such a time says nothing of one with rows. */
  readonly isEmpty: boolean;
}

/** A city that is asked, and its databases, which plan its statements. */
export interface AskedCity {
  readonly size: number;
  readonly city: City;
  readonly served: ServedCity;
}

/** How often a question is asked before it is timed, and how often then. */
const [warmUps, times] = [4, 15];

/** Asks all cities a question, in turns, until its time in each is known, and has PostgreSQL plan each statement. */
export async function measureQuestion(cities: readonly AskedCity[], question: Question): Promise<Measured[]> {
  const { body, role, query, variables = {}, of } = question;
  const asked = cities.map((one) => ({
    ...one,
    variables: typeof variables === 'function' ? variables(one.size) : variables,
  }));
  const looked = [];
  for (const { city, served, variables } of asked) {
    served.statements(body);
    const { text } = await served.ask(body, role, query, variables, of);
    const executed = served.statements(body);
    const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
    const scanned = await plansOf(city[body].ownerUrl, executed);
    looked.push({
      statements: executed.length,
      scanned,
      fault: errors[0]?.message ?? null,
      isEmpty: !holdsRows(data),
    });
  }
  const found = cities.map((): number[] => []);
  for (let round = 0; round < warmUps + times; round += 1) {
    for (const [place, { served, variables }] of asked.entries()) {
      const { ms } = await served.ask(body, role, query, variables, of);
      if (round >= warmUps) found[place]?.push(ms);
    }
  }
  for (const { served } of cities) served.statements(body);
  return looked.map((seen, place) => ({ ...seen, ms: seen.fault ? null : middleOf(found[place] ?? []) }));
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
