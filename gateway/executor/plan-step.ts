import type { PlanStep } from './execution.ts';
import { compileEntities, compileFields, type FetchRules } from './fetch-step.ts';
import type { PlanNode } from './plan.ts';

/** Prepares a plan; an empty one does nothing. */
export function compilePlan(node: PlanNode | undefined, rules: FetchRules): PlanStep {
  switch (node?.kind) {
    case undefined:
      return async () => undefined;
    case 'Fields':
      return compileFields(node, rules);
    case 'Entities':
      return compileEntities(node, rules);
    case 'Sequence':
      return inSeries(node.nodes.map((part) => compilePlan(part, rules)));
    case 'Parallel':
      return atOnce(node.nodes.map((part) => compilePlan(part, rules)));
    case 'Condition': {
      const [held, not] = [compilePlan(node.held, rules), compilePlan(node.not, rules)];
      return (execution) => (execution.variables[node.variable] === true ? held : not)(execution);
    }
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
