import { describe, expect, test } from 'vitest';
import { entitiesOf, executePlan, fetchOf, told } from '../../tests/support/execute-plan.ts';
import type { Question } from './execution.ts';
import type { EntityBatch, PlanNode, PlanPath } from './plan.ts';

const sdl = /* GraphQL */ `
  type Query { items: [Item] other: Item  grid: [[Item]]  nodes: [Node] }
  type Mutation { first: Int  second: Int }
  type Item implements Node { id: ID!  name: String!  price: Int  tax: Int }
  type Other implements Node { id: ID! }
  interface Node { id: ID! }
`;

const item = (id: string, over: object = {}) => ({ __typename: 'Item', id, ...over });

/** Answers that hold `items` at the root, and names for entities; keeps what was asked. */
function bodies(items: object, nameOf: (id: string) => unknown = (id) => ({ name: `name of ${id}` })) {
  const asked: Question[] = [];
  const answer = (question: Question) => {
    asked.push(question);
    const representations = question.variables['representations'] as { id: string }[] | undefined;
    return { data: representations ? { _entities: representations.map(({ id }) => nameOf(id)) } : { ...items } };
  };
  return { asked, answer };
}

const inSeries = (...nodes: ReturnType<typeof fetchOf>[]) => ({ kind: 'Sequence' as const, nodes });

test('an entity that stands at several places is asked for once, and all of them get the answer', async () => {
  const { asked, answer } = bodies({ items: [item('a'), null, item('b'), item('a')] });
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['items', '@']));
  const { data, faults } = await told(executePlan({ sdl, query: '{ items { name } }', plan, answer }));
  expect(asked[1]?.variables).toEqual({ representations: [item('a'), item('b')] });
  expect(data).toEqual({ items: [{ name: 'name of a' }, null, { name: 'name of b' }, { name: 'name of a' }] });
  expect(faults).toEqual([]);
});

test('entities that share an answer are merged further apart from nobody', async () => {
  const { asked, answer } = bodies({ items: [item('a'), item('a', { price: 1 })] }, () => ({ price: 2, tax: 3 }));
  const query = '{ items { price tax } }';
  const more = entitiesOf('three', 'Item', ['items', '@'], ['price']);
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['items', '@']), more);
  expect((await executePlan({ sdl, query, plan, answer })).data).toEqual({
    items: [
      { price: 2, tax: 3 },
      { price: 2, tax: 3 },
    ],
  });
  expect(asked[2]?.variables).toEqual({ representations: [item('a', { price: 2 })] });
});

test('lists of lists are gone through', async () => {
  const { answer } = bodies({ grid: [[item('a'), null], null, [item('b')]] });
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['grid', '@', '@']));
  expect((await executePlan({ sdl, query: '{ grid { name } }', plan, answer })).data).toEqual({
    grid: [[{ name: 'name of a' }, null], null, [{ name: 'name of b' }]],
  });
});

test('what an entity requires is sent along, and an entity of which it is not known is not asked for', async () => {
  const { asked, answer } = bodies({ items: [item('a', { price: 1 }), item('b')] }, () => ({ tax: 2 }));
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['items', '@'], ['price']));
  const { data } = await executePlan({ sdl, query: '{ items { tax } }', plan, answer });
  expect(asked[1]?.variables).toEqual({ representations: [item('a', { price: 1 })] });
  expect(data).toEqual({ items: [{ tax: 2 }, { tax: null }] });
});

test('an object of another type is not asked for', async () => {
  const { asked, answer } = bodies({ nodes: [{ __typename: 'Other', id: 'o' }] });
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['nodes', '@']));
  expect((await executePlan({ sdl, query: '{ nodes { id } }', plan, answer })).data).toEqual({ nodes: [{ id: 'o' }] });
  expect(asked).toHaveLength(1);
});

test('nobody is asked about nothing', async () => {
  const { asked, answer } = bodies({ items: [] });
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['items', '@']));
  await executePlan({ sdl, query: '{ items { name } }', plan, answer });
  expect(asked).toHaveLength(1);
});

test.each([
  [true, ['one', 'two']],
  [false, ['one']],
])('a body is asked only if anything of its question is left: %s', async (isMore, expected) => {
  const { asked, answer } = bodies({ items: [], other: item('a') });
  const operation = '{ other @include(if: $more) { id } }';
  const nodes = [fetchOf('one'), fetchOf('two', { operation, variableUsages: ['more'] })];
  const query = 'query ($more: Boolean!) { items { id } other @include(if: $more) { id } }';
  const plan = { kind: 'Parallel' as const, nodes };
  await executePlan({ sdl, query, plan, answer, variables: { more: isMore } });
  expect(asked.map(({ body }) => body)).toEqual(expected);
});

test('an error about an entity is told at each of its places', async () => {
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['items', '@']));
  const answer = ({ body }: Question) =>
    body === 'one'
      ? { data: { items: [item('b'), item('a'), null, item('a')] } }
      : {
          data: { _entities: [{ name: 'b' }, { name: 'a', price: null }] },
          errors: [{ message: 'no price', path: ['_entities', 1, 'price'], extensions: { code: 'NOT_FOUND' } }],
        };
  const { data, errors = [] } = await executePlan({ sdl, query: '{ items { price } }', plan, answer });
  expect(data).toEqual({ items: [{ price: null }, { price: null }, null, { price: null }] });
  expect(errors.map(({ path, extensions }) => [path, extensions])).toEqual(
    [1, 3].map((index) => [['items', index, 'price'], { code: 'NOT_FOUND' }]),
  );
});

test('a body that fails costs its own fields, and is named as the reason where null cannot stay', async () => {
  const plan = inSeries(fetchOf('one'), entitiesOf('two', 'Item', ['items', '@']));
  const answer = ({ body }: Question) => {
    if (body === 'two') throw new Error('away');
    return { data: { items: [item('a')], other: { name: null } } };
  };
  const query = '{ items { id name } other { name } }';
  expect(await told(executePlan({ sdl, query, plan, answer }))).toEqual({
    data: { items: [null], other: null },
    faults: ['items', 'other.name'],
  });
});

test('a body that is away is told at each field of the root that it was asked for, and explains nothing else', async () => {
  const operation =
    'query ($no: Boolean!) { ... { others: other { id } nodes { id } } items @include(if: $no) { id } }';
  const nodes = [fetchOf('one'), fetchOf('two', { operation, variableUsages: ['no'] })];
  const answer = ({ body }: Question) => {
    if (body === 'two') throw new Error('away');
    return { data: { other: { name: null } } };
  };
  const query =
    'query ($no: Boolean!) { other { name } others: other { id } nodes { id } items @include(if: $no) { id } }';
  const plan = { kind: 'Parallel' as const, nodes };
  expect(await told(executePlan({ sdl, query, plan, answer, variables: { no: false } }))).toEqual({
    data: { other: null, others: null, nodes: null },
    faults: ['nodes', 'other.name', 'others'],
  });
});

test('conditions of the plan are asked of the variables, with their defaults', async () => {
  const plan = {
    kind: 'Condition' as const,
    condition: 'v',
    ifClause: fetchOf('one'),
    elseClause: fetchOf('two'),
  };
  const query = 'query($v: Boolean = true) { items @include(if: $v) { id } other @skip(if: $v) { id } }';
  for (const [variables, body] of [
    [{}, 'one'],
    [{ v: false }, 'two'],
  ] as const) {
    const { asked, answer } = bodies({ items: null, other: null });
    const { data } = await executePlan({ sdl, query, variables, plan, answer });
    expect([asked.map((question) => question.body), Object.keys(data ?? {})]).toEqual([
      [body],
      [body === 'one' ? 'items' : 'other'],
    ]);
  }
});

test('mutations are carried out one after another, each once the last has answered', async () => {
  const events: string[] = [];
  const answer = async ({ body }: Question) => {
    events.push(`asked ${body}`);
    await new Promise((resolve) => setTimeout(resolve, body === 'one' ? 20 : 0));
    events.push(`answered ${body}`);
    return { data: { [body === 'one' ? 'first' : 'second']: 1 } };
  };
  const plan = inSeries(fetchOf('one'), fetchOf('two'));
  const { data } = await executePlan({ sdl, query: 'mutation { first second }', plan, answer });
  expect(events).toEqual(['asked one', 'answered one', 'asked two', 'answered two']);
  expect(data).toEqual({ first: 1, second: 1 });
});

test('only the variables that a fetch uses are sent, as they were given', async () => {
  const { asked, answer } = bodies({ items: null });
  const query = 'query($v: Boolean!, $w: Boolean = true) { items @include(if: $v) { id @include(if: $w) } }';
  const plan = fetchOf('one', { variableUsages: ['v', 'w'] });
  await executePlan({ sdl, query, variables: { v: true, x: 1 }, plan, answer });
  expect(asked[0]?.variables).toEqual({ v: true });
});

test('an empty plan is no answer, but where no body need be asked', async () => {
  const answer = () => ({});
  expect(await told(executePlan({ sdl, query: '{ other { id } }', plan: undefined, answer }))).toEqual({
    data: { other: null },
    faults: ['other'],
  });
  const query = '{ __typename __type(name: "Item") { name } other @skip(if: true) { id } }';
  expect(await told(executePlan({ sdl, query, plan: undefined, answer }))).toEqual({
    data: { __typename: 'Query', __type: { name: 'Item' } },
    faults: [],
  });
});

test('names are changed on the way back where the plan says so', async () => {
  const { answer } = bodies({ items: [item('a')] }, () => ({ alias: 'renamed' }));
  const { path, node } = entitiesOf('two', 'Item', ['items', '@']) as { path: string[]; node: object };
  const rewrites = { outputRewrites: [{ kind: 'KeyRenamer', path: ['... on Item', 'alias'], renameKeyTo: 'name' }] };
  const plan = inSeries(fetchOf('one'), { kind: 'Flatten', path, node: { ...node, ...rewrites } as never });
  expect((await executePlan({ sdl, query: '{ items { name } }', plan, answer })).data).toEqual({
    items: [{ name: 'renamed' }],
  });
});

test('a variable that the plan cannot do without its own name is refused, and null where true or false belongs', async () => {
  const answer = () => ({ data: {} });
  const { path, node } = entitiesOf('two', 'Item', ['items', '@']) as { path: string[]; node: object };
  const plan = { kind: 'Flatten' as const, path, node: { ...node, variableUsages: ['representations'] } as never };
  const taken = 'query($representations: Boolean!) { items { name @include(if: $representations) } }';
  await expect(async () => executePlan({ sdl, query: taken, plan, answer })).rejects.toThrow('may be named');
  const query = 'query($v: Boolean = true) { items @include(if: $v) { id } }';
  const isNull = executePlan({ sdl, query, variables: { v: null }, plan: fetchOf('one'), answer });
  await expect(isNull).rejects.toThrow('must not be null');
});

describe('a fetch of several batches of entities', () => {
  const batch = (name: string, paths: readonly PlanPath[]): EntityBatch => ({
    ...{ name, variable: `of_${name}`, paths, input: [], output: [] },
    requires: [
      { type: 'Item', selections: ['__typename', 'id'].map((as) => ({ field: as, as, selections: undefined })) },
    ],
  });
  const asked = { operationName: undefined, variables: [], query: '{ all }' };
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      { ...asked, kind: 'Fields', body: 'one', path: [], output: [] },
      {
        ...{ ...asked, kind: 'Entities', body: 'two' },
        batches: [
          batch('a', [
            ['items', '@'],
            ['grid', '@'],
          ]),
          batch('b', [['nodes', '@', ['Item']]]),
        ],
      },
    ],
  };
  const query = '{ items { price } grid { price } nodes { ... on Item { tax } } }';
  const data = {
    items: [item('1')],
    grid: [[item('2')], [item('1')]],
    nodes: [{ __typename: 'Other', id: 'o' }, item('3')],
  };

  test('asks a body once, lists in lists too, and gives each entity its answer', async () => {
    const questions: Question[] = [];
    const answer = (question: Question) => {
      questions.push(question);
      return { data: question.body === 'one' ? data : { a: [{ price: 1 }, { price: 2 }], b: [{ tax: 3 }] } };
    };
    expect((await executePlan({ sdl, query, plan, answer })).data).toEqual({
      items: [{ price: 1 }],
      grid: [[{ price: 2 }], [{ price: 1 }]],
      nodes: [{}, { tax: 3 }],
    });
    expect(questions[1]?.variables).toEqual({ of_a: [item('1'), item('2')], of_b: [item('3')] });
    expect(questions).toHaveLength(2);
  });

  test('tells an error of an entity at its places, and of a body that is away at each place that was asked about', async () => {
    const refusing = ({ body }: Question) =>
      body === 'one'
        ? { data: structuredClone(data) }
        : { data: { a: [null, {}], b: [{}] }, errors: [{ message: 'no', path: ['a', 0, 'price'] }] };
    expect((await told(executePlan({ sdl, query, plan, answer: refusing }))).faults).toEqual([
      'grid.1.0.price',
      'items.0.price',
    ]);
    const away = ({ body }: Question) => {
      if (body === 'two') throw new Error('away');
      return { data: structuredClone(data) };
    };
    expect((await told(executePlan({ sdl, query, plan, answer: away }))).faults).toEqual(['grid', 'items', 'nodes']);
  });
});
