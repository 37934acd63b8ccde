import type { PlanNode } from '@apollo/query-planner';
import { buildSchema, type ExecutionResult, type OperationDefinitionNode, parse, validate } from 'graphql';
import { readApolloPlan } from '../../gateway/executor/apollo-planner.ts';
import type { BodyAnswer, Question } from '../../gateway/executor/execution.ts';
import type { Data } from '../../gateway/executor/own-values.ts';
import type { PlanNode as OurPlan } from '../../gateway/executor/plan.ts';
import { type ExecutorParts, prepareOperation } from '../../gateway/executor/prepared-operation.ts';

/** What a unit test of the executor gives: an operation, a plan made by hand, and what each body answers. */
export interface GivenPlan {
  readonly sdl: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** As Apollo's planner gives it, or in the form in which it is carried out. */
  readonly plan: PlanNode | OurPlan | undefined;
  readonly answer: (question: Question) => BodyAnswer | Promise<BodyAnswer>;
  readonly parts?: ExecutorParts;
}

/** Executes an operation by a plan made by hand. */
export function executePlan(given: GivenPlan): Promise<ExecutionResult<Data>> {
  const { sdl, query, variables = {}, plan, answer, parts } = given;
  const schema = buildSchema(sdl);
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition') as OperationDefinitionNode;
  const read = plan && isOurs(plan) ? plan : readApolloPlan({ kind: 'QueryPlan', ...(plan && { node: plan }) });
  const execute = prepareOperation({ schema, document, operation, plan: read }, parts);
  return execute({ given: variables, ask: async (question) => answer(question) });
}

const isOurs = (plan: PlanNode | OurPlan): plan is OurPlan =>
  plan.kind === 'Sequence' && plan.nodes.some(({ kind }) => kind === 'Fields');

/** A fetch of fields of the root. */
export const fetchOf = (serviceName: string, over: object = {}): PlanNode => ({
  kind: 'Fetch',
  serviceName,
  operation: `{ of_${serviceName} }`,
  operationName: undefined,
  operationKind: 'query' as never,
  ...over,
});

/** A fetch of entities of a type by their `id`, at a path. */
export const entitiesOf = (serviceName: string, type: string, path: string[], more: string[] = []): PlanNode => ({
  kind: 'Flatten',
  path,
  node: fetchOf(serviceName, {
    requires: [
      {
        kind: 'InlineFragment',
        typeCondition: type,
        selections: ['__typename', 'id', ...more].map((name) => ({ kind: 'Field', name })),
      },
    ],
  }),
});

/** Executes an operation that one body answers with some data. */
export const completed = (
  sdl: string,
  query: string,
  data: unknown,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult<Data>> =>
  executePlan({ sdl, query, variables, plan: fetchOf('one'), answer: () => ({ data: data as Data }) });

/** What an answer says, its errors as their paths. */
export const told = async (answer: Promise<ExecutionResult<Data>>) => {
  const { data, errors = [] } = await answer;
  return { data, faults: errors.map(({ path = [] }) => path.join('.')).sort() };
};
