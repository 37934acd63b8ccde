import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** The form into which the plan of every planner is brought: what bodies are asked, and in which order. */
export type PlanNode =
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'Condition'; readonly variable: string; readonly held?: PlanNode; readonly not?: PlanNode }
  | FieldsFetch
  | EntitiesFetch;

/** An operation for one body, and the caller's variables that it uses. */
interface Fetch {
  readonly body: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: readonly string[];
}

/** Asks for fields of a root. */
export interface FieldsFetch extends Fetch {
  readonly kind: 'Fields';
  readonly path: PlanPath;
  readonly output: readonly Rewrite[];
}

/** Asks for entities, by one field `_entities` or by several of different names. */
export interface EntitiesFetch extends Fetch {
  readonly kind: 'Entities';
  readonly batches: readonly EntityBatch[];
}

/** One field `_entities`: where its entities stand, and what the body must be told of them. */
export interface EntityBatch {
  readonly name: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  readonly paths: readonly PlanPath[];
  readonly requires: readonly Required[];
  readonly input: readonly Rewrite[];
  readonly output: readonly Rewrite[];
}

/** Where in a plan entities stand: names of fields, `@` for every item of a list, types that an object must be one of. */
export type PlanPath = readonly (string | TypeCondition)[];

/** Types, of which an object must be one. */
export type TypeCondition = readonly string[];

/** What is taken of an entity: a field, under the name that the body knows, or what holds for a type. */
export type Required =
  | { readonly field: string; readonly as: string; readonly selections: readonly Required[] | undefined }
  | { readonly type: string; readonly selections: readonly Required[] };

/** What is changed in data on its way to or from a body: a value is set, or a key renamed. */
export type Rewrite = { readonly path: PlanPath; readonly key: string } & (
  | { readonly value: unknown }
  | { readonly renameTo: string }
);

/** An operation as the server has found it valid. */
export interface ValidOperation {
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
}

/** Makes the plans of one supergraph; an operation for which no body is needed has none. */
export type Planner = (operation: ValidOperation) => PlanNode | undefined;
