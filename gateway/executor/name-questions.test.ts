import { expect, test } from 'vitest';
import { nameQuestions } from './name-questions.ts';
import type { FieldsFetch, PlanNode } from './plan.ts';

const asks = (body: string, query: string): FieldsFetch => ({
  ...{ kind: 'Fields', body, query, path: [], output: [] },
  ...{ operationName: undefined, variables: [] },
});

test('each question of a plan has the name of the operation, its body and a number', () => {
  const held = asks('one', 'mutation($a:Int){a(a:$a)}');
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      asks('one', '{a}'),
      asks('the-other', 'query($b:Int){b(b:$b)}'),
      { kind: 'Condition', variable: 'c', held },
    ],
  };
  const found: unknown[] = [];
  JSON.stringify(nameQuestions(plan, 'Q'), (key, value) => {
    if (key === 'query' || key === 'operationName') found.push(value);
    return value;
  });
  expect(found.sort()).toEqual([
    ...['Q__one__0', 'Q__one__2', 'Q__the_other__1', 'mutation Q__one__2($a:Int){a(a:$a)}', 'query Q__one__0{a}'],
    'query Q__the_other__1($b:Int){b(b:$b)}',
  ]);
});
