import fc from 'fast-check';
import {
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentIdOf } from '#schema/document-id.ts';
import { createLog } from '#schema/log.ts';
import { loadEngine } from '../../gateway/engine.ts';
import { type ExecutorParts, soundParts } from '../../gateway/executor/prepared-operation.ts';
import { RefusedRequest } from '../../gateway/graphql-http/refused.ts';
import type { RequestContext } from '../../gateway/request-context.ts';
import type { ExecutedBy } from '../../gateway/supergraph.ts';
import { arbitraryOperation, type GeneratedOperation } from '../support/arbitrary-operation.ts';
import { byApollo, byOurs, isUnplanned, sameAnswer } from '../support/executors.ts';
import { composeFaultyBodies, type Fault, type FaultyWorld, faults, faultySources } from '../support/faulty-bodies.ts';

/** How many operations are compared; `HUB_FAULT_RUNS` asks for more, `HUB_FAULT_SEED` for others. */
const numRuns = Number(process.env['HUB_FAULT_RUNS'] ?? 2_000);
const seed = Number(process.env['HUB_FAULT_SEED'] ?? 7);

const log = createLog('test', 'silent');
const supergraphSdl = composeFaultyBodies();
const values = { id: ['"0"', '"1"', '"2"'] };

/** Executes an operation in this process, by one of the executors. */
type Execute = (operation: GeneratedOperation) => Promise<ExecutionResult>;

/** Whether something may stand within a condition and its opposite. */
const hasOpposites = (query: string): boolean =>
  ['$yes', '$no'].some((name) => query.includes(`@include(if: ${name})`) && query.includes(`@skip(if: ${name})`));

/** An operation that is refused before any body is asked, as an answer. */
function asAnswer(error: unknown): ExecutionResult {
  if (error instanceof RefusedRequest) return { errors: error.errors };
  throw error;
}

const isRefused = ({ data, errors = [] }: ExecutionResult): boolean =>
  data === undefined && errors.some(({ message }) => message.includes('cannot stand under a condition'));

/** Which operations and faults are compared. */
interface Compared {
  readonly isLeftOut: (operation: GeneratedOperation, fault: Fault) => boolean;
  readonly only: readonly Fault[];
}

const everything: Compared = { isLeftOut: () => false, only: faults };

describe('three bodies that need one another for everything, and fail in every way', () => {
  const state: FaultyWorld = { fault: 'none', seed: 0, asked: [] };
  const sourceOf = faultySources(state);
  let schema: GraphQLSchema;
  let [ours, hives, apollos]: Execute[] = [];

  const start = async (executedBy: ExecutedBy): Promise<Execute> => {
    const { ApolloGateway } = await loadEngine();
    const loader = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name), logger: log });
    const executor = await executedBy(loader, () => sourceOf);
    schema = executor.schema();
    return ({ query, variables }) => {
      const document = parse(query);
      const operation = getOperationAST(document) as OperationDefinitionNode;
      const context = {} as RequestContext;
      const asked = { document, operation, documentHash: documentIdOf(query), variables, context };
      return executor.execute({ ...asked, schema: executor.schema() }).catch(asAnswer);
    };
  };

  /** What an executor answers, and which bodies it asks for that. */
  const answerAndAsked = async (execute: Execute, operation: GeneratedOperation, fault: Fault, number: number) => {
    Object.assign(state, { fault, seed: number, asked: [] });
    const answer = await execute(operation);
    return [answer, state.asked.toSorted()] as const;
  };

  /** That generated operations are answered alike; the fault and its places differ from one to the next. */
  const sameOf = (one: Execute, other: Execute, { isLeftOut, only }: Compared = everything) =>
    fc.asyncProperty(
      fc.oneof(
        { weight: 9, arbitrary: arbitraryOperation({ schema, values, depth: 6 }) },
        { weight: 1, arbitrary: arbitraryOperation({ schema, values, depth: 5, operation: 'mutation' }) },
      ),
      fc.constantFrom(...only),
      fc.nat(10_000),
      async (operation, fault, number) => {
        fc.pre(!isLeftOut(operation, fault));
        const [answer, asked] = await answerAndAsked(one, operation, fault, number);
        const [expected, othersAsked] = await answerAndAsked(other, operation, fault, number);
        const hasConditions = /@(skip|include)/.test(operation.query);
        if ([answer, expected].some(isRefused)) {
          expect(operation.query).toMatch(/shipping/);
          expect(hasConditions).toBe(true);
          return;
        }
        if (other === ours && isUnplanned(expected)) return;
        const leavesOut = other === apollos && /anything|nodes|favourites|shipping/.test(operation.query);
        if (other === apollos && !hasConditions) expect(asked).toEqual(othersAsked);
        // A body that is asked for nothing but what is skipped may fail at it: only the data can be compared then.
        const mayBeAsked = hasConditions && (other === ours || asked.length < othersAsked.length);
        const compared = mayBeAsked ? [{ data: answer.data }, { data: expected.data }] : [answer, expected];
        expect(sameAnswer(compared[0] as ExecutionResult, compared[1] as ExecutionResult, leavesOut)).toBe('the same');
      },
    );

  /** What is found where a part is broken. */
  const found = async (over: Partial<ExecutorParts>) => {
    const broken = await start(byOurs('apollo', { ...soundParts, ...over }));
    const { errorInstance } = await fc.check(sameOf(broken, apollos as Execute), { numRuns, seed, endOnFailure: true });
    return String(errorInstance);
  };

  beforeAll(async () => {
    ours = await start(byOurs('apollo'));
    hives = await start(byOurs('hive'));
    apollos = await start(byApollo);
  });

  test('are answered for as the planner’s own executor does', { timeout: 900_000 }, async () => {
    await fc.assert(sameOf(ours as Execute, apollos as Execute), { numRuns, seed });
  });

  /**
   * What planners may do otherwise: they ask different bodies for what several have, so that nobody is away; they may ask for
   * what is skipped, so that then only data is compared; Apollo's leaves empty what stands within a condition and its
   * opposite; and what a field requires Hive's asks as an entity, which a body may refuse, where Apollo's asks it with its object.
   */
  const planned: Compared = {
    isLeftOut: ({ query }, fault) =>
      hasOpposites(query) || (fault.startsWith('entities') && query.includes('shipping')),
    only: faults.filter((fault) => fault !== 'away'),
  };

  test('are answered for alike by the plans of either planner', { timeout: 900_000 }, async () => {
    await fc.assert(sameOf(hives as Execute, ours as Execute, planned), { numRuns, seed });
  });

  test('a fault in null propagation would be found', { timeout: 300_000 }, async () => {
    const isNonNull: ExecutorParts['isNonNull'] = (type) => isNonNullType(type) && !isObjectType(type.ofType);
    expect(await found({ isNonNull })).toContain('data: ');
  });

  test('an executor that tells every error twice would be found', { timeout: 300_000 }, async () => {
    const twice: Execute = async (operation) => {
      const answer = await (ours as Execute)(operation);
      return answer.errors ? { ...answer, errors: [...answer.errors, ...answer.errors] } : answer;
    };
    const { errorInstance } = await fc.check(sameOf(twice, apollos as Execute), { numRuns, seed, endOnFailure: true });
    expect(String(errorInstance)).toContain('errors: without ; with ');
  });

  test('a fault in the deduplication of representations would be found', { timeout: 300_000 }, async () => {
    const firstOnly: ExecutorParts['groupEntities'] = (entities, represent) =>
      soundParts
        .groupEntities(entities, represent)
        .map((group) => ({ ...group, entities: group.entities.slice(0, 1) }));
    expect(await found({ groupEntities: firstOnly })).toContain("to be 'the same'");
  });
});
