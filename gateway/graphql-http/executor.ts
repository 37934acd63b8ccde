import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** An operation that is to be executed under the schema for which it is valid. */
export interface ExecutableOperation<Context> {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** Executes operations under a schema that may be replaced meanwhile. */
export interface Executor<Context> {
  /** The schema in force. */
  readonly schema: () => GraphQLSchema;
  readonly execute: (operation: ExecutableOperation<Context>) => Promise<ExecutionResult>;
  /** Throws if the supergraph that was loaded last could not be taken; the one before stays in force. */
  readonly assertTaken: () => void;
  readonly stop: () => Promise<void>;
}
