import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type ErrorCode, errorCodes } from '#schema/error-codes.ts';
import { roles } from '#schema/viewer.ts';
import { platform } from '../../subgraphs/cppcc/platform/list.ts';
import { capitalised } from '../../subgraphs/kit/graphql/capitalised.ts';
import { arbitraryInput, type Likely } from '../support/arbitrary-input.ts';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { type Person, people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

interface Step {
  readonly name: string;
  readonly input: z.ZodObject;
  readonly make?: unknown;
  readonly isReaction?: boolean;
}

const steps = (platform.commands as unknown as readonly Step[]).filter(({ isReaction }) => !isReaction);

/** Who holds every role, and may take any step. */
const allowed: Person = { body: 'cppcc', roles };
const others: readonly Person[] = Object.values(people);

/** By what inputs and rows are chosen; `HUB_ANY_STEP_SEED` asks for others. */
const seed = Number(process.env['HUB_ANY_STEP_SEED'] ?? 7);

/** `memberId` refers to the table `member`; what is called otherwise, to another. */
const otherwise: Readonly<Record<string, string>> = {
  placeId: 'work_place',
  parentId: 'org_node',
  nodeId: 'org_node',
  branchId: 'org_node',
  fromTaskId: 'chain_task',
};
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe(`a step of the platform, with whatever input, by whomever (seed ${seed})`, () => {
  let hub: Hub;
  const { begin, rows } = platformOf(() => hub);
  const taken = new Set<string>();
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const sample = <Value>(values: fc.Arbitrary<Value>, numRuns: number): Value[] => fc.sample(values, { seed, numRuns });

  /** Three of a table's records, in the order of their ids: those of the sample come first, in any run of a seed alike. */
  const someIds = async (table: string): Promise<string[]> => {
    const ids = (await rows<{ id: string }>(`select id from ${table} order by id`)).map(({ id }) => id);
    return sample(
      fc.subarray(ids, { minLength: Math.min(ids.length, 3), maxLength: Math.min(ids.length, 3) }),
      1,
    ).flat();
  };

  /** One of a table's rows; which of them, a number says. */
  const rowOf = async (table: string, chosen: number): Promise<{ id: string; version: number } | undefined> =>
    (
      await rows<{ id: string; version: number }>(
        `select id, version from ${table} order by id limit 1 offset ${chosen} % (select nullif(count(*), 0) from ${table})`,
      )
    )[0];

  /** Everybody in turn, from one step to the next. */
  let turn = 0;
  const nextOne = (): Person => {
    turn += 1;
    return others[turn % others.length] as Person;
  };

  const likely = async ({ input }: Step): Promise<Likely> => {
    const tables = (await rows<{ name: string }>('select table_name as name from information_schema.tables')).map(
      ({ name }) => name,
    );
    const found = await Promise.all(
      Object.keys(input.shape)
        .map((name) => [name, otherwise[name] ?? snake(name.replace(/Ids?$/, ''))] as const)
        .filter(([name, table]) => /Ids?$/.test(name) && tables.includes(table))
        .map(async ([name, table]) => {
          const ids = [...(await someIds(table)), '0198f3a0-0000-7000-8000-000000000000'];
          const one = fc.constantFrom(...ids);
          return [name, name.endsWith('s') ? fc.subarray(ids) : one] as const;
        }),
    );
    const days = fc.constantFrom('2023-07-20', '2024-02-29', '2026-11-20', '2099-01-01');
    return {
      division: fc.constantFrom('150102', '150100', '110101', 'x'),
      year: fc.constantFrom(2022, 2026, 2031, 1),
      ...daysOf(input, days),
      ...Object.fromEntries(found),
    };
  };

  const audited = async (): Promise<number> =>
    (await rows<{ count: number }>('select count(*)::int from audit_entry'))[0]?.count ?? 0;

  test.each(steps.map((step) => [step.name, step] as const))(
    '%s is taken and logged, or refused in the words of the catalogue',
    async (name, step) => {
      const [noun = '', verb = ''] = name.split(':').map((part) => capitalised(part));
      const table = snake(noun.charAt(0).toLowerCase() + noun.slice(1));
      const inputs = sample(fc.tuple(arbitraryInput(step.input, await likely(step)), fc.nat(10_000)), 6);
      for (const [place, [given, chosen]] of inputs.entries()) {
        const target = step.make ? undefined : await rowOf(table, chosen);
        const person = place % 3 === 2 ? nextOne() : allowed;
        const before = await audited();
        const lower = verb.charAt(0).toLowerCase() + verb.slice(1);
        const input = { ...given, ...(target && { id: target.id, expectedVersion: target.version }) };
        const answer = await begin(person, lower, noun, input);
        for (const code of codesOf(answer)) {
          expect(Object.keys(errorCodes), answer.text).toContain(code);
          expect(code, `${name} ${JSON.stringify(input)}`).not.toBe('INTERNAL' satisfies ErrorCode);
        }
        if (answer.errors.length === 0) taken.add(name);
        const entries = (await audited()) - before;
        expect(answer.errors.length > 0 ? entries === 0 : entries > 0, `${name}: ${answer.text}`).toBe(true);
      }
    },
  );

  test('was taken often enough to show something', () => {
    expect(taken.size, [...taken].join()).toBeGreaterThan(steps.length / 4);
  });
});

/** Days that are likely for every field that asks for one. */
const daysOf = ({ shape }: z.ZodObject, days: fc.Arbitrary<string>): Likely =>
  Object.fromEntries(
    Object.keys(shape)
      .filter((name) => /(On|Of|Day|From|To|Until|At)$/.test(name))
      .map((name) => [name, days]),
  );
