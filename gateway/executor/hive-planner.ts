import {
  type FetchNodePathSegment,
  type FetchRewrite,
  type FlattenNodePathSegment,
  QueryPlanner,
} from '@graphql-hive/router-query-planner';
import { Kind, print, type SelectionNode } from 'graphql';
import { type Dialect, type GivenNode, readPlan } from './given-plan.ts';
import type { Planner } from './plan.ts';

const dialect: Dialect<FlattenNodePathSegment, FetchRewrite> = {
  step: (given) => (given === '@' ? given : 'Field' in given ? given.Field : given.TypeCondition),
  source: ({ name }) => name,
  rewrite: (given) => {
    const change = 'KeyRenamer' in given ? given.KeyRenamer : 'ValueSetter' in given ? given.ValueSetter : given;
    const steps = change.path.map((step: FetchNodePathSegment) => ('Key' in step ? step.Key : step.TypenameEquals));
    const place = { path: steps.slice(0, -1), key: String(steps.at(-1)) };
    return 'renameKeyTo' in change
      ? { ...place, renameTo: change.renameKeyTo }
      : { ...place, value: change.setValueTo };
  },
};

/** Plans with Hive's planner; what it does not plan, such as questions about the schema, another does. */
export function planWithHive(supergraphSdl: string, otherwise: Planner): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const plan: Planner = ({ document, operation }) => {
    const { node } = planner.plan(print(document), operation.name?.value, new Set(), 0);
    return node && readPlan(node as GivenNode<FlattenNodePathSegment, FetchRewrite>, dialect);
  };
  return (valid) => {
    if (valid.operation.selectionSet.selections.some(isAboutSchema)) return otherwise(valid);
    try {
      return plan(valid);
    } catch {
      return otherwise(valid);
    }
  };
}

const isAboutSchema = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
