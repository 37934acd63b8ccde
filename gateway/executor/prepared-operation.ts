import {
  type DirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getVariableValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { type RefusedRequest, refused } from '../graphql-http/refused.ts';
import { type Complete, type Completion, compileObject, invalid } from './complete-value.ts';
import { type Execution, mostErrors } from './execution.ts';
import { createIsOfType } from './is-of-type.ts';
import type { Data } from './own-values.ts';
import { explains } from './place-of-error.ts';
import type { PlanNode } from './plan.ts';
import { compilePlan } from './plan-step.ts';
import { type EntityGroup, groupEntities, type Represent } from './represent-entities.ts';

/** The parts of the executor that a test may exchange, to show that a fault in them would be found. */
export interface ExecutorParts {
  readonly isNonNull: (type: GraphQLOutputType) => boolean;
  readonly groupEntities: (entities: readonly Data[], represent: Represent) => readonly EntityGroup[];
}

/** The parts as they are meant. */
export const soundParts: ExecutorParts = { isNonNull: isNonNullType, groupEntities };

/** What an operation is executed with. */
export type Request = Pick<Execution, 'given' | 'ask'>;

/** An operation that is prepared once and executed for any variables. */
export type PreparedOperation = (request: Request) => Promise<ExecutionResult<Data>>;

/** What is prepared: an operation that is valid in a schema, and its plan. */
export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: PlanNode | undefined;
}

/** The most shapes of answers that are kept of one operation: one for all values of its conditions together. */
const mostShapes = 32;

/** Prepares an operation. */
export function prepareOperation(
  { schema, document, operation, plan }: PlannedOperation,
  { isNonNull, groupEntities }: ExecutorParts = soundParts,
): PreparedOperation {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const carryOut = compilePlan(plan, { isOfType: createIsOfType(schema), groupEntities });
  const conditions = conditionsIn(document);
  const shapes = new BoundedCache<string, Complete>(mostShapes);
  const scope = { schema, fragments: byName(fragments), isNonNull };
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation}`);
  /** The conditions alone: a shape is kept, what else its first caller has given is not. */
  const conditionsOf = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(conditions.map((name) => [name, values[name] === true]));
  const shapeFor = (values: Readonly<Record<string, unknown>>): Complete =>
    shapes.getOrMake(conditions.map((name) => Number(values[name] === true)).join(''), () =>
      compileObject({ ...scope, conditions: conditionsOf(values) }, root, [operation.selectionSet], true),
    );
  return async ({ given, ask }) => {
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (values.errors) return { errors: values.errors };
    const undecided = conditions.find((name) => values.coerced[name] === null);
    if (undecided) throw refuseNull(undecided);
    const execution: Execution = { data: Object.create(null), given, variables: values.coerced, errors: [], ask };
    await carryOut(execution);
    const faults: GraphQLError[] = [];
    const completion: Completion = {
      path: [],
      tell: (fault) => {
        if (faults.length === mostErrors) return;
        faults.push(new GraphQLError(`The bodies gave ${fault}.`, { path: [...completion.path] }));
      },
      introspect: (name, fields) => introspect({ schema, fragments, operation, given }, name, fields),
    };
    const completed = shapeFor(values.coerced)(execution.data, completion);
    const unexplained = faults.filter(({ path = [] }) => !execution.errors.some((error) => explains(error, path)));
    const errors = [...execution.errors, ...unexplained].slice(0, mostErrors);
    return { data: completed === invalid ? null : (completed as Data), ...(errors.length > 0 && { errors }) };
  };
}

const byName = (fragments: readonly FragmentDefinitionNode[]) =>
  new Map(fragments.map((fragment) => [fragment.name.value, fragment]));

/** A variable with a default may be given as null all the same. */
const refuseNull = (name: string): RefusedRequest =>
  refused(`Variable "$${name}" must not be null where it decides what is selected.`);

/** The variables that decide which selections are included. */
function conditionsIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: ({ name, arguments: [argument] = [] }: DirectiveNode) => {
      const isCondition = name.value === 'skip' || name.value === 'include';
      if (isCondition && argument?.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
    },
  });
  return [...names];
}

interface Introspected extends Pick<PlannedOperation, 'schema' | 'operation'> {
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly given: Readonly<Record<string, unknown>>;
}

/** Answers a field about the schema, as a server without bodies would. */
function introspect({ schema, operation, fragments, given }: Introspected, name: string, fields: readonly FieldNode[]) {
  const { data } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } }, ...fragments],
    },
    variableValues: given,
  });
  return data?.[name] ?? null;
}
