import type { GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, validate } from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import type { Planner, ValidOperation } from './plan.ts';
import { type ExecutorParts, type PreparedOperation, prepareOperation } from './prepared-operation.ts';

interface KeptOperation extends ValidOperation {
  readonly prepared: PreparedOperation;
}

/** The most operations that are kept prepared. */
const mostOperations = 1_000;

/** One version of the supergraph, with the operations that were prepared for it: each is planned once, whoever asks. */
export class SupergraphVersion {
  readonly #kept = new BoundedCache<string, KeptOperation>(mostOperations);

  readonly schema: GraphQLSchema;
  readonly plan: Planner;
  readonly sourceOf: (body: string) => GraphQLDataSource;
  readonly parts: ExecutorParts;

  constructor(
    schema: GraphQLSchema,
    plan: Planner,
    sourceOf: (body: string) => GraphQLDataSource,
    parts: ExecutorParts,
  ) {
    this.schema = schema;
    this.plan = plan;
    this.sourceOf = sourceOf;
    this.parts = parts;
  }

  /** The operation, prepared now or before. */
  prepare(valid: ValidOperation): PreparedOperation {
    return this.#kept.getOrMake(keyOf(valid), () => ({ ...valid, prepared: this.#prepare(valid) })).prepared;
  }

  /**
   * Prepares what another version has kept and is still valid, those used last first, one a turn of the event loop. What
   * cannot be prepared is left to whoever asks it next, who is told why.
   */
  async warmFrom(other: SupergraphVersion, most: number): Promise<void> {
    for (const { document, documentHash, operation } of other.#kept.values().slice(0, most).reverse()) {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        if (validate(this.schema, document).length === 0) this.prepare({ document, documentHash, operation });
      } catch {}
    }
  }

  #prepare(valid: ValidOperation): PreparedOperation {
    const { document, operation } = valid;
    return prepareOperation({ schema: this.schema, document, operation, plan: this.plan(valid) }, this.parts);
  }
}

const keyOf = ({ documentHash, operation }: ValidOperation): string => `${documentHash} ${operation.name?.value ?? ''}`;
