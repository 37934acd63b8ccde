import type { EntityBatch, PlanNode, PlanPath, Required, Rewrite, TypeCondition } from './plan.ts';

/** A plan as planners give it; they differ in how they write a step of a path and a rewrite. */
export type GivenNode<Step, Change> =
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly GivenNode<Step, Change>[] }
  | { readonly kind: 'Flatten'; readonly path: readonly Step[]; readonly node: GivenNode<Step, Change> }
  | {
      readonly kind: 'Condition';
      readonly condition: string;
      readonly ifClause?: GivenNode<Step, Change> | null | undefined;
      readonly elseClause?: GivenNode<Step, Change> | null | undefined;
    }
  | (GivenFetch & { readonly kind: 'Fetch' } & Partial<GivenEntities<Change>>)
  | (GivenFetch & {
      readonly kind: 'BatchFetch';
      readonly entityBatch: { readonly aliases: readonly GivenBatch<Step, Change>[] };
    })
  | { readonly kind: 'Defer' | 'Subscription' };

interface GivenFetch {
  readonly serviceName: string;
  readonly operation: string;
  readonly operationName?: string | undefined;
  readonly variableUsages?: readonly string[] | undefined;
}

interface GivenEntities<Change> {
  readonly requires: readonly GivenSelection[] | undefined;
  readonly inputRewrites?: readonly Change[] | undefined;
  readonly outputRewrites?: readonly Change[] | undefined;
}

interface GivenBatch<Step, Change> extends GivenEntities<Change> {
  readonly alias: string;
  readonly representationsVariableName: string;
  readonly paths: readonly (readonly Step[])[];
}

type GivenSelection =
  | {
      readonly kind: 'Field';
      readonly name: string;
      readonly alias?: string | undefined;
      readonly selections?: readonly GivenSelection[] | undefined;
    }
  | {
      readonly kind: 'InlineFragment';
      readonly typeCondition?: string | undefined;
      readonly selections: readonly GivenSelection[];
    }
  | { readonly kind: 'FragmentSpread' };

/** How one planner writes. */
export interface Dialect<Step, Change> {
  readonly step: (given: Step) => string | TypeCondition;
  readonly rewrite: (given: Change) => Rewrite;
  /** Under which name a required field stands among the data. */
  readonly source: (field: { readonly name: string; readonly alias?: string | undefined }) => string;
}

/** Brings a planner's plan into the form that is carried out. */
export function readPlan<Step, Change>(
  node: GivenNode<Step, Change>,
  dialect: Dialect<Step, Change>,
  path: PlanPath = [],
): PlanNode {
  const within = (part: GivenNode<Step, Change>) => readPlan(part, dialect, path);
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(within) };
    case 'Flatten':
      return readPlan(node.node, dialect, [...path, ...node.path.map(dialect.step)]);
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        ...(node.ifClause && { held: within(node.ifClause) }),
        ...(node.elseClause && { not: within(node.elseClause) }),
      };
    case 'Fetch': {
      const { requires, ...fetch } = node;
      if (!requires)
        return { kind: 'Fields', ...readFetch(node), path, output: (fetch.outputRewrites ?? []).map(dialect.rewrite) };
      const batch = { name: '_entities', variable: 'representations', paths: [path], ...readEntities(node, dialect) };
      return { kind: 'Entities', ...readFetch(node), batches: [batch] };
    }
    case 'BatchFetch': {
      const batches = node.entityBatch.aliases.map((batch) => ({
        name: batch.alias,
        variable: batch.representationsVariableName,
        paths: batch.paths.map((steps) => steps.map(dialect.step)),
        ...readEntities(batch, dialect),
      }));
      return { kind: 'Entities', ...readFetch(node), batches };
    }
    default:
      throw new Error(`a plan’s ${node.kind} is not carried out`);
  }
}

const readFetch = ({ serviceName, operation, operationName, variableUsages = [] }: GivenFetch) => ({
  body: serviceName,
  query: operation,
  operationName,
  variables: variableUsages,
});

const readEntities = <Step, Change>(
  { requires = [], inputRewrites = [], outputRewrites = [] }: Partial<GivenEntities<Change>>,
  dialect: Dialect<Step, Change>,
): Pick<EntityBatch, 'requires' | 'input' | 'output'> => ({
  requires: requires.flatMap((one) => readRequired(one, dialect.source)),
  input: inputRewrites.map(dialect.rewrite),
  output: outputRewrites.map(dialect.rewrite),
});

function readRequired(given: GivenSelection, source: Dialect<never, never>['source']): Required[] {
  if (given.kind === 'FragmentSpread') throw new Error('a plan requires no fragment by its name');
  const selections = given.selections?.flatMap((one) => readRequired(one, source));
  if (given.kind === 'Field') return [{ field: source(given), as: given.alias ?? given.name, selections }];
  return given.typeCondition === undefined
    ? (selections ?? [])
    : [{ type: given.typeCondition, selections: selections ?? [] }];
}
