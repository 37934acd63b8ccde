import type { ApolloGateway, GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ExecutableOperation, Executor } from '../graphql-http/executor.ts';
import { planWithApollo } from './apollo-planner.ts';
import type { BodyAnswer, Question } from './execution.ts';
import type { Planner } from './plan.ts';
import { loadPlanner, type MakePlanner, type PlannerName } from './planners.ts';
import { type ExecutorParts, soundParts } from './prepared-operation.ts';
import { SupergraphVersion } from './supergraph-version.ts';

/** Finds who is asked for a body. */
export type SourceOf = (body: string) => GraphQLDataSource;

interface SchemaUpdate {
  readonly apiSchema: GraphQLSchema;
  readonly coreSupergraphSdl: string;
}

/** How many operations are prepared for a new supergraph before it takes over. */
const mostWarmed = 100;

/**
 * Executes what an `ApolloGateway` loads: that one reads and checks the supergraph, a planner makes the plans, and the
 * operations are carried out here. A request is executed under the version that it was validated for, and a new version
 * takes over once it has prepared what the last one was asked.
 */
export class ExecutingGateway<Context> implements Executor<Context> {
  readonly #versions = new WeakMap<GraphQLSchema, SupergraphVersion>();
  #current: SupergraphVersion | undefined;
  #turn: Promise<void> = Promise.resolve();
  /** Why the version that was loaded last could not be taken; the loader keeps silent about that. */
  #fault: unknown;

  readonly gateway: ApolloGateway;
  /** Asked once for each version: bodies are held against what that version says of them. */
  readonly sourcesOf: () => SourceOf;
  readonly planner: PlannerName | undefined;
  readonly parts: ExecutorParts;

  constructor(
    gateway: ApolloGateway,
    sourcesOf: () => SourceOf,
    planner: PlannerName | undefined,
    parts: ExecutorParts = soundParts,
  ) {
    this.gateway = gateway;
    this.sourcesOf = sourcesOf;
    this.planner = planner;
    this.parts = parts;
  }

  /** Loads the first version. */
  async load(): Promise<void> {
    const makePlanner = await loadPlanner(this.planner);
    this.gateway.onSchemaLoadOrUpdate((update) => {
      this.#fault = undefined;
      try {
        this.#take(update, makePlanner);
      } catch (error) {
        this.#fault = error;
      }
    });
    await this.gateway.load();
    this.assertTaken();
  }

  /** Throws if the version that was loaded last could not be taken; the one before stays in force. */
  assertTaken = (): void => {
    if (this.#fault) throw this.#fault;
  };

  schema = (): GraphQLSchema => this.#inForce().schema;

  execute = async (operation: ExecutableOperation<Context>): Promise<ExecutionResult> => {
    const version = this.#versions.get(operation.schema);
    if (!version) throw new Error('a request was validated for no version of the supergraph');
    const execute = version.prepare(operation);
    return execute({ given: operation.variables, ask: (question) => ask(version.sourceOf, question, operation) });
  };

  /** Resolves when every version that was loaded has taken over. */
  settled(): Promise<void> {
    return this.#turn;
  }

  stop = (): Promise<void> => this.gateway.stop();

  #take(update: SchemaUpdate, makePlanner: MakePlanner): void {
    const version = new SupergraphVersion(
      update.apiSchema,
      makePlanner(update.coreSupergraphSdl, this.#apolloPlanner()),
      this.sourcesOf(),
      this.parts,
    );
    this.#versions.set(version.schema, version);
    const last = this.#current;
    this.#current ??= version;
    if (!last) return;
    this.#turn = this.#turn.then(async () => {
      await version.warmFrom(this.#inForce(), mostWarmed);
      this.#current = version;
    });
  }

  #inForce(): SupergraphVersion {
    if (!this.#current) throw new Error('no supergraph is loaded');
    return this.#current;
  }

  #apolloPlanner(): Planner {
    const { queryPlanner } = this.gateway.__testing();
    if (!queryPlanner) throw new Error('the gateway has loaded no supergraph');
    return planWithApollo(queryPlanner);
  }
}

/** Asks a body as a gateway does. */
function ask(
  sourceOf: SourceOf,
  { body, query, operationName, variables, path }: Question,
  { operation, context }: Asking,
) {
  const asked = {
    kind: 'incoming operation',
    request: { query, variables, ...(operationName !== undefined && { operationName }) },
    incomingRequestContext: { operation },
    context,
    pathInIncomingRequest: path.filter((step) => typeof step === 'string'),
  };
  return sourceOf(body).process(asked as unknown as GraphQLDataSourceProcessOptions) as Promise<BodyAnswer>;
}

type Asking = Pick<ExecutableOperation<unknown>, 'operation' | 'context'>;
