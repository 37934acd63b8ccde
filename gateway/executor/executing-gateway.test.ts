import { composeServices } from '@apollo/composition';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import { createLog } from '#schema/log.ts';
import { loadEngine } from '../engine.ts';
import { ExecutingGateway } from './executing-gateway.ts';

const compose = (fields: string): string => {
  const typeDefs = parse(`type Query { ${fields} }`);
  return composeServices([{ name: 'one', url: 'http://x', typeDefs }]).supergraphSdl ?? '';
};

/** A gateway whose supergraph may be reloaded; its body answers every field with 1 and tells what it was asked. */
async function reloadable(first: string) {
  const { ApolloGateway } = await loadEngine();
  const asked: string[] = [];
  const source = {
    process: async ({ request }: { request: { query?: string } }) => {
      asked.push(request.query ?? '');
      return { data: { a: 1, b: 1 } };
    },
  };
  let update: (sdl: string) => void = () => undefined;
  const loader = new ApolloGateway({
    supergraphSdl: async (given) => {
      update = given.update;
      return { supergraphSdl: compose(first) };
    },
    buildService: () => source,
    logger: createLog('test', 'silent'),
  });
  let isTaken = true;
  const sourcesOf = () => {
    if (!isTaken) throw new Error('sources are away');
    return () => source;
  };
  const executor = new ExecutingGateway(loader, sourcesOf, 'apollo');
  await executor.load();
  const schemas = [executor.schema()];
  const execute = (query: string, schema = executor.schema()) => {
    const document = parse(query);
    const operation = getOperationAST(document) as OperationDefinitionNode;
    return executor.execute({ document, documentHash: query, schema, operation, variables: {}, context: {} });
  };
  const reload = async (fields: string, next = { isTaken: true }) => {
    isTaken = next.isTaken;
    update(compose(fields));
    executor.assertTaken();
    await executor.settled();
    schemas.push(executor.schema());
  };
  return { asked, schemas, execute, reload, loader };
}

/** Counts the plans that a gateway's planner makes from now on. */
function countPlans({ loader }: Awaited<ReturnType<typeof reloadable>>): () => number {
  const planner = loader.__testing().queryPlanner as { buildQueryPlan: (...given: unknown[]) => unknown };
  const plan = planner.buildQueryPlan.bind(planner);
  let plans = 0;
  planner.buildQueryPlan = (...given) => {
    plans += 1;
    return plan(...given);
  };
  return () => plans;
}

describe('a gateway that executes', () => {
  test('plans an operation once for all who wait for it', async () => {
    const gateway = await reloadable('a: Int b: Int');
    const plans = countPlans(gateway);
    await Promise.all(Array.from({ length: 20 }, () => gateway.execute('{ a }')));
    expect([plans(), gateway.asked.length]).toEqual([1, 20]);
  });

  test('executes a request under the supergraph that it was validated for, whichever is in force', async () => {
    const { schemas, execute, reload } = await reloadable('a: Int');
    expect((await execute('{ a }')).data).toEqual({ a: 1 });
    await reload('a: Int b: Int');
    expect((await execute('{ a b }')).data).toEqual({ a: 1, b: 1 });
    expect((await execute('{ a }', schemas[0])).data).toEqual({ a: 1 });
  });

  test('has prepared what was asked before a new supergraph takes over, but for what is no longer valid', async () => {
    const gateway = await reloadable('a: Int b: Int');
    await gateway.execute('{ a }');
    await gateway.execute('{ b }');
    await gateway.reload('a: Int c: Int');
    const plans = countPlans(gateway);
    expect((await gateway.execute('{ a }')).data).toEqual({ a: 1 });
    expect(plans()).toBe(0);
  });

  test('takes over though something of what was asked before can no longer be prepared, and says why to whoever asks it', async () => {
    const gateway = await reloadable('a: Int b: Int');
    await gateway.execute('{ a }');
    await gateway.execute('{ b }');
    const { buildQueryPlan } = gateway.loader.__testing().queryPlanner as QueryPlanner;
    vi.spyOn(QueryPlanner.prototype, 'buildQueryPlan').mockImplementation(function (this: QueryPlanner, operation) {
      if (String(operation).includes('b')) throw new Error('not planned');
      return buildQueryPlan.call(this, operation);
    });
    await gateway.reload('a: Int b: Int c: Int');
    expect((await gateway.execute('{ a }')).data).toEqual({ a: 1 });
    await expect(gateway.execute('{ b }')).rejects.toThrow('not planned');
    vi.restoreAllMocks();
    await gateway.reload('a: Int b: Int d: Int');
    expect((await gateway.execute('{ d: b }')).data).toEqual({ d: null });
  });

  test('keeps the last supergraph where the next cannot be taken, and says why', async () => {
    const gateway = await reloadable('a: Int');
    const reload = gateway.reload('a: Int b: Int', { isTaken: false });
    await expect(reload).rejects.toThrow('sources are away');
    expect((await gateway.execute('{ a }')).data).toEqual({ a: 1 });
    expect(gateway.schemas).toHaveLength(1);
    await gateway.reload('a: Int c: Int');
    expect(Object.keys(gateway.schemas[1]?.getQueryType()?.getFields() ?? {})).toEqual(['a', 'c']);
  });

  test('is reloaded many times while it is asked, and fails no request', async () => {
    const { schemas, execute, reload } = await reloadable('a: Int');
    for (let time = 1; time <= 10; time += 1) {
      const before = Array.from({ length: 5 }, () => execute('{ a }'));
      await reload(`a: Int b${time}: Int`);
      const answers = await Promise.all([...before, ...Array.from({ length: 5 }, () => execute('{ a }'))]);
      expect(answers.every(({ data, errors }) => data?.['a'] === 1 && !errors)).toBe(true);
    }
    expect(schemas).toHaveLength(11);
  });
});
