import {
  type FetchNodePathSegment,
  type FetchRewrite,
  type FlattenNodePathSegment,
  QueryPlanner,
} from '@graphql-hive/router-query-planner';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  OperationTypeNode,
  print,
  type SelectionNode,
  visit,
} from 'graphql';
import { type Dialect, type GivenNode, readPlan } from './given-plan.ts';
import { nameQuestions } from './name-questions.ts';
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

/** Plans with Hive's planner; what it does not plan, or not rightly, another does. What neither plans is an error. */
export function planWithHive(supergraphSdl: string, otherwise: Planner): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const plan: Planner = ({ document, operation }) => {
    const { node } = planner.plan(print(document), operation.name?.value, new Set(), 0);
    const read = node && readPlan(node as GivenNode<FlattenNodePathSegment, FetchRewrite>, dialect);
    return read && operation.name ? nameQuestions(read, operation.name.value) : read;
  };
  return (valid) => {
    if (isBeyondHive(valid.document)) return otherwise(valid);
    try {
      return plan(valid);
    } catch (error) {
      const others = otherwise(valid);
      if (!others) throw error;
      return others;
    }
  };
}

/**
 * Whether a document asks about the schema, or for nothing but a type at its root, or leaves something out whatever its
 * variables are: an object of which nothing is left, Hive's planner does not ask for at all. Or whether it mutates within
 * fragments that are left out at times: these it puts together by body, and out of their order.
 */
function isBeyondHive(document: DocumentNode): boolean {
  let isBeyond = document.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.some(isAboutType),
  );
  const isMutation = document.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION,
  );
  const noteFragment = ({ directives = [] }: InlineFragmentNode | FragmentSpreadNode) => {
    isBeyond ||= isMutation && directives.length > 0;
  };
  visit(document, {
    [Kind.INLINE_FRAGMENT]: noteFragment,
    [Kind.FRAGMENT_SPREAD]: noteFragment,
    [Kind.FIELD]: ({ name: { value } }: FieldNode) => {
      isBeyond ||= value === '__schema' || value === '__type';
    },
    [Kind.DIRECTIVE]: ({ arguments: [condition] = [] }: DirectiveNode) => {
      isBeyond ||= condition?.value.kind === Kind.BOOLEAN;
    },
  });
  return isBeyond;
}

const isAboutType = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && selection.name.value === '__typename';
