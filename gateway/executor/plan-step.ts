import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import { compileFetch, type FetchRules } from './fetch-step.ts';
import type { Data } from './own-values.ts';
import type { PlanPath } from './response-path.ts';

/** What is asked of one body on the way to an answer. */
export interface Question {
  readonly body: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly path: PlanPath;
}

/** What a body says; rejects when it does not answer. */
export interface BodyAnswer {
  readonly data?: Data | null | undefined;
  readonly errors?: readonly BodyError[] | undefined;
}

/** An error of a body, its path within the body's own answer. */
export interface BodyError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** One operation while it is carried out. */
export interface Execution {
  /** All that bodies have answered so far, under the response names of the operation. */
  readonly data: Data;
  /** The variables as the caller gave them. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The variables with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  readonly ask: (question: Question) => Promise<BodyAnswer>;
}

/** Carries out a part of a plan; what a body fails at is among the errors. */
export type PlanStep = (execution: Execution) => Promise<void>;

/** Prepares a plan; an empty one does nothing. */
export const compilePlan = ({ node }: QueryPlan, rules: FetchRules): PlanStep => {
  if (!node) return async () => undefined;
  if (node.kind === 'Subscription') throw new Error('subscriptions are not carried out');
  return compileNode(node, [], rules);
};

function compileNode(node: PlanNode, path: PlanPath, rules: FetchRules): PlanStep {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, path, rules);
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], rules);
    case 'Sequence':
      return inSeries(node.nodes.map((part) => compileNode(part, path, rules)));
    case 'Parallel':
      return atOnce(node.nodes.map((part) => compileNode(part, path, rules)));
    case 'Condition': {
      const [held, not] = [node.ifClause, node.elseClause].map((part) => part && compileNode(part, path, rules));
      return async (execution) => (execution.variables[node.condition] === true ? held : not)?.(execution);
    }
    default:
      throw new Error(`a plan’s ${node.kind} is not carried out`);
  }
}

const inSeries =
  (steps: readonly PlanStep[]): PlanStep =>
  async (execution) => {
    for (const step of steps) await step(execution);
  };

const atOnce =
  (steps: readonly PlanStep[]): PlanStep =>
  async (execution) => {
    await Promise.all(steps.map((step) => step(execution)));
  };
