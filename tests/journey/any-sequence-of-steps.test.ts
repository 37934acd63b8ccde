import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { loadSubgraph, openStore } from '#kit';
import { type ErrorCode, errorCodes } from '#schema/error-codes.ts';
import type { Body } from '#schema/registry.ts';
import { roles } from '#schema/viewer.ts';
import { changeLog } from '../../subgraphs/kit/audit/change-log.ts';
import { verifyChain } from '../../subgraphs/kit/audit/verify-chain.ts';
import { asBefore, type Lifecycle } from '../../subgraphs/kit/define-lifecycle.ts';
import { handlingCommands } from '../../subgraphs/kit/handling/commands/list.ts';
import { answerInstrument } from '../../subgraphs/kit/received/answer-instrument.ts';
import { giveEvidence, withdrawEvidence } from '../../subgraphs/kit/reply/evidence-commands.ts';
import { arbitraryInput, type Likely } from '../support/arbitrary-input.ts';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { type Assigned, officersOf, proposalText, replyText } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';

/** What the test knows of a command: enough to take it and to hold what it did against its table. */
interface Step {
  readonly name: string;
  readonly action: string;
  readonly lifecycle: Lifecycle;
  readonly input: z.ZodObject;
  readonly make?: unknown;
  readonly isReaction?: boolean;
}

/** A record that steps are taken on. */
interface Target {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly body: Body;
  readonly noun: string;
}

const moved: readonly Body[] = ['cppcc', 'courts', 'justice'];
/** Which tables hold the records of a proposal, and how the records are called. */
const tables: readonly (readonly [Body, string, string, string])[] = [
  ['cppcc', 'supervision_proposal', 'supervision-proposal', 'id = $1'],
  ['cppcc', 'assignment', 'assignment', 'proposal_id = $1'],
  ...moved.map((body) => [body, 'handling', 'handling', 'proposal_id = $1'] as const),
  ...moved.map((body) => [body, 'evidence', 'evidence', 'proposal_id = $1'] as const),
];

/** Steps after which there is little left to take. */
const endings = ['withdraw', 'decline', 'merge', 'object'];

const allRolesOf = (body: Body): Person => ({ body, roles });

describe('whatever steps whoever takes, in whatever order', () => {
  let hub: Hub;
  let steps: Map<Body, readonly Step[]>;
  const checked = new Map<Body, number>();
  const taken = new Set<string>();
  const refusals = new Set<string>();
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
    const everyBodys = [...handlingCommands, giveEvidence, withdrawEvidence, answerInstrument] as unknown as Step[];
    steps = new Map(
      await Promise.all(
        moved.map(async (body) => {
          const own = (await loadSubgraph(body)).commands as unknown as Step[];
          return [body, [...own, ...everyBodys]] as const;
        }),
      ),
    );
  });
  afterAll(() => hub.stop());

  const targetsOf = async (proposalId: string): Promise<Target[]> => {
    const found = await Promise.all(
      tables.map(async ([body, table, noun, where]) => {
        const rows = await hub.databases.sql<Target>(
          body,
          `select id, version, status from ${table} where ${where} order by id`,
          [proposalId],
        );
        return rows.map((row) => ({ ...row, body, noun }));
      }),
    );
    return found.flat();
  };

  /** Values that make a step possible: references to what is there, a reply that answers every problem. */
  const likely = async (proposalId: string, targets: readonly Target[]): Promise<Likely> => {
    const ids = (noun: string) => targets.filter((target) => target.noun === noun).map(({ id }) => id);
    const units = await Promise.all(['市中级人民法院', '市司法局', '市总工会'].map(officers.unitId));
    const [court, bureau, union] = units.map((unitId) => ({ unitId }));
    const others = await hub.databases.sql<{ id: string }>(
      'cppcc',
      "select id from supervision_proposal where status in ('ISSUED', 'IN_PROGRESS', 'CLOSED') order by id limit 3",
    );
    const lists = [
      [
        { ...court, role: 'LEAD' },
        { ...bureau, role: 'CO_HANDLER' },
      ],
      [{ ...bureau, role: 'SOLE' }],
      [
        { ...court, role: 'SEPARATE' },
        { ...bureau, role: 'SEPARATE' },
        { ...union, role: 'SEPARATE' },
      ],
      [{ ...court, role: 'LEAD' }],
    ];
    const evidence = ids('evidence');
    return {
      proposalId: fc.constant(proposalId),
      points: fc.constantFrom(proposalText.points, []),
      isFreeOfCases: fc.constantFrom(true, true, true, false),
      assignments: fc.constantFrom(...lists),
      unitId: fc.constantFrom(...units),
      assignmentId: ids('assignment').length > 0 ? fc.constantFrom(...ids('assignment')) : fc.uuid(),
      mergedIntoId: fc.constantFrom(proposalId, ...others.map(({ id }) => id)),
      evidenceIds: fc.subarray(evidence),
      documentNo: fc.constantFrom(replyText.documentNo, replyText.documentNo, '31号'),
      reviewNo: fc.constant('呼协纪〔2026〕40号'),
      scheme: fc.constant(replyText.scheme),
      schemeVersion: fc.constantFrom(1, 1, 1, 2),
      letter: fc.constantFrom('A', 'A', 'B', 'C', 'Z'),
      answers: fc.constantFrom(replyText.answers, replyText.answers, replyText.answers.slice(1)),
      agrees: fc.constantFrom(true, true, false),
    };
  };

  /** Holds every entry that the audit has gained against the table of its record, and the record against its last entry. */
  const assertWithinTables = async (): Promise<void> => {
    for (const body of moved) {
      const entries = await hub.databases.sql<{
        position: number;
        command: string;
        record_id: string;
        record_version: number;
        from_status: string;
        to_status: string;
        events: number;
      }>(
        body,
        `select position, command, record_id, record_version, from_status, to_status,
           (select count(*)::int from outbox_event where aggregate_id = record_id and aggregate_version = record_version) as events
         from audit_entry where position > $1 order by position`,
        [checked.get(body) ?? 0],
      );
      for (const { position, command, from_status, to_status, events } of entries) {
        const step = steps.get(body)?.find(({ name }) => name === command);
        expect(step, command).toBeDefined();
        const { from, to } = (step as Step).lifecycle.transitions[(step as Step).action] as {
          from: readonly string[];
          to: string | null;
        };
        expect(step?.make ? [''] : from, `${command} from`).toContain(from_status);
        const { statuses, initial } = (step as Step).lifecycle;
        const before = statuses.filter((status) => status !== from_status);
        const ends = step?.make ? [initial] : to === asBefore ? before : [to ?? from_status];
        expect(ends, `${command} to`).toContain(to_status);
        expect(events, `events of ${command}`).toBe(1);
        checked.set(body, position);
      }
    }
  };

  /** Every version that a record has had since it came into being is in the audit, once and in order. */
  const assertNothingLost = async (targets: readonly Target[]): Promise<void> => {
    for (const { id, body, version, status, noun } of targets) {
      const [entries] = await hub.databases.sql<{ versions: number[]; last: string }>(
        body,
        `select array_agg(record_version order by position) as versions, (array_agg(to_status order by position desc))[1] as last
         from audit_entry where record_id = $1`,
        [id],
      );
      const all = Array.from({ length: version }, (_, index) => index + 1);
      expect({ noun, ...entries }).toEqual({ noun, versions: all, last: status });
    }
  };

  const take = async (proposalId: string, { choice, seed, isWild, isSettled, mayEnd }: Choice): Promise<void> => {
    const targets = await targetsOf(proposalId);
    const possible = targets.flatMap((target) =>
      (steps.get(target.body) ?? [])
        .filter(({ name, make, isReaction }) => name.startsWith(`${target.noun}:`) && !make && !isReaction)
        .map((step) => ({ target, step })),
    );
    const sensible = possible.filter(
      ({ target, step }) =>
        step.lifecycle.transitions[step.action]?.from.includes(target.status) &&
        (mayEnd || !endings.includes(step.action)),
    );
    const chosen = isWild ? possible : sensible.length > 0 ? sensible : possible;
    const { target, step } = chosen[choice % chosen.length] as (typeof chosen)[number];
    const everybody = Object.values(people) as Person[];
    const person = isWild ? (everybody[seed % everybody.length] as Person) : allRolesOf(target.body);
    const [given] = fc.sample(arbitraryInput(step.input, await likely(proposalId, targets)), { seed, numRuns: 1 });
    const input = { ...given, id: target.id, expectedVersion: target.version + (seed % 9 === 0 ? 1 : 0) };
    const answer = await officers.mutate(person, mutationOf(step.name, target), input, payloadOf(target.noun));
    const after = await targetsOf(proposalId);
    if (answer.errors.length > 0) {
      for (const code of codesOf(answer)) {
        expect(Object.keys(errorCodes), answer.text).toContain(code);
        expect(code, answer.text).not.toBe('INTERNAL' satisfies ErrorCode);
        refusals.add(String(code));
      }
      expect(after).toEqual(targets);
    } else {
      taken.add(step.name);
      expect(after.find(({ id }) => id === target.id)?.version).toBeGreaterThan(target.version);
    }
    await assertWithinTables();
    if (isSettled) {
      await hub.settle();
      await assertWithinTables();
    }
  };

  test('stays within the tables of the life-cycles, and no audit entry is ever missing', {
    timeout: 480_000,
  }, async () => {
    const choice = fc.record({
      choice: fc.nat(),
      seed: fc.nat(),
      isWild: fc.boolean().chain((isRare) => (isRare ? fc.boolean() : fc.constant(false))),
      isSettled: fc.nat({ max: 2 }).map((rare) => rare === 0),
      mayEnd: fc.nat({ max: 19 }).map((rare) => rare === 0),
    });
    const start = fc.constantFrom<Assigned[]>(
      [],
      [{ unit: '市中级人民法院', role: 'SOLE' }],
      [
        { unit: '市中级人民法院', role: 'LEAD' },
        { unit: '市司法局', role: 'CO_HANDLER' },
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 20, maxLength: 30 }), start, async (choices, assigned) => {
        const id =
          assigned.length > 0
            ? await officers.issue(assigned)
            : (await officers.draft(people.cppccClerk)).data.draftSupervisionProposal.supervisionProposal.id;
        for (const each of choices) await take(id, each);
        await hub.settle();
        await assertWithinTables();
        await assertNothingLost(await targetsOf(id));
      }),
      { numRuns: 6, endOnFailure: true },
    );
    // What is drawn differs from run to run; a run in which hardly anything was taken or refused would show nothing.
    expect([...taken].length, [...taken].join()).toBeGreaterThan(6);
    expect(refusals.size, [...refusals].join()).toBeGreaterThan(1);
    for (const body of moved) {
      expect(await hub.databases.sql(body, 'select name, fault from set_aside_event')).toEqual([]);
      const store = await openStore(await loadSubgraph(body), hub.databases.loginUrl(body));
      expect((await verifyChain(store.em.fork(), changeLog)).broken).toBeNull();
      await store.close();
    }
  });
});

interface Choice {
  readonly choice: number;
  readonly seed: number;
  readonly isWild: boolean;
  readonly isSettled: boolean;
  readonly mayEnd: boolean;
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`-${name}`);

/** `handling:reply-to` of the courts → `replyToCourtsHandling`. */
function mutationOf(name: string, { noun, body }: Target): string {
  const isEveryBodys = noun === 'handling' || noun === 'evidence';
  return `${camel(name.slice(name.indexOf(':') + 1))}${isEveryBodys ? pascal(body) : ''}${pascal(noun)}`;
}

const payloadOf = (noun: string): string => `${camel(noun)} { status version }`;
