import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, validate } from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { type ExecutorParts, type PreparedOperation, prepareOperation } from './prepared-operation.ts';

/** An operation as the server has found it valid. */
export interface ValidOperation {
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
}

interface KeptOperation extends ValidOperation {
  readonly prepared: PreparedOperation;
}

/** The most operations that are kept prepared. */
const mostOperations = 1_000;

/** One version of the supergraph, with the operations that were prepared for it: each is planned once, whoever asks. */
export class SupergraphVersion {
  readonly #kept = new BoundedCache<string, KeptOperation>(mostOperations);

  constructor(
    readonly schema: GraphQLSchema,
    readonly planner: QueryPlanner,
    readonly parts: ExecutorParts,
  ) {}

  /** The operation, prepared now or before. */
  prepare(valid: ValidOperation): PreparedOperation {
    return this.#kept.getOrMake(keyOf(valid), () => ({ ...valid, prepared: this.#plan(valid) })).prepared;
  }

  /** Prepares what another version has kept and is still valid, those used last first, one a turn of the event loop. */
  async warmFrom(other: SupergraphVersion, most: number): Promise<void> {
    for (const { document, documentHash, operation } of other.#kept.values().slice(0, most).reverse()) {
      await new Promise((resolve) => setImmediate(resolve));
      if (validate(this.schema, document).length === 0) this.prepare({ document, documentHash, operation });
    }
  }

  #plan({ document, operation }: ValidOperation): PreparedOperation {
    const operationName = operation.name?.value;
    const planned = operationFromDocument(
      this.planner.supergraph.apiSchema(),
      document,
      operationName === undefined ? {} : { operationName },
    );
    const plan = this.planner.buildQueryPlan(planned);
    return prepareOperation({ schema: this.schema, document, operation, plan }, this.parts);
  }
}

const keyOf = ({ documentHash, operation }: ValidOperation): string => `${documentHash} ${operation.name?.value ?? ''}`;
