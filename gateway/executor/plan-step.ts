import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { PlanStep } from './execution.ts';
import { compileFetch, type FetchRules } from './fetch-step.ts';
import type { PlanPath } from './response-path.ts';

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
