import { operationFromDocument } from '@apollo/federation-internals';
import type { FetchDataRewrite, QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { refused } from '../graphql-http/refused.ts';
import { type Dialect, type GivenNode, readPlan } from './given-plan.ts';
import type { PlanNode, Planner } from './plan.ts';
import { findRequiredOnCondition } from './required-on-condition.ts';

const typeStep = '... on ';

const dialect: Dialect<string | number, FetchDataRewrite> = {
  step: String,
  source: ({ name, alias }) => alias ?? name,
  rewrite: (given) => {
    const steps = given.path.map((step) => (step.startsWith(typeStep) ? [step.slice(typeStep.length)] : step));
    const place = { path: steps.slice(0, -1), key: given.path.at(-1) ?? '' };
    return given.kind === 'ValueSetter'
      ? { ...place, value: given.setValueTo }
      : { ...place, renameTo: given.renameKeyTo };
  },
};

/** Brings a plan of Apollo's planner into the form that is carried out. */
export const readApolloPlan = ({ node }: QueryPlan): PlanNode | undefined =>
  node && readPlan(node as GivenNode<string | number, FetchDataRewrite>, dialect);

/** Plans with Apollo's planner; what that one plans wrongly is refused. */
export function planWithApollo(planner: QueryPlanner): Planner {
  const requiredOnCondition = findRequiredOnCondition(planner.supergraph.schema);
  return ({ document, operation: { name } }) => {
    const named = name ? { operationName: name.value } : {};
    const operation = operationFromDocument(planner.supergraph.apiSchema(), document, named);
    const field = requiredOnCondition(operation);
    if (field)
      throw refused(`${field} requires other fields: by the planner in use it cannot stand under a condition.`);
    return readApolloPlan(planner.buildQueryPlan(operation));
  };
}
