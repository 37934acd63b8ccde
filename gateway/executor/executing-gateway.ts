import type { ApolloGateway, GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
  GatewayUnsubscriber,
} from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { planWithApollo } from './apollo-planner.ts';
import type { BodyAnswer, Question } from './execution.ts';
import { planWithHive } from './hive-planner.ts';
import type { Planner } from './plan.ts';
import { type ExecutorParts, soundParts } from './prepared-operation.ts';
import { SupergraphVersion } from './supergraph-version.ts';

/** Whose plans are carried out. */
export type PlannerName = 'apollo' | 'hive';

type SchemaUpdate = Parameters<GatewaySchemaLoadOrUpdateCallback>[0];

/** How many operations are prepared for a new supergraph before it takes over. */
const mostWarmed = 100;

/**
 * Executes what an `ApolloGateway` loads: that one reads, checks and watches the supergraph, its planner makes the plans,
 * and the operations are carried out here. A request is executed under the version that it was validated for, and a new
 * version takes over once it has prepared what the last one was asked.
 */
export class ExecutingGateway implements GatewayInterface {
  readonly #versions = new WeakMap<GraphQLSchema, SupergraphVersion>();
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  #current: SupergraphVersion | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(
    readonly gateway: ApolloGateway,
    readonly sourceOf: (body: string) => GraphQLDataSource,
    readonly planner: PlannerName = 'apollo',
    readonly parts: ExecutorParts = soundParts,
  ) {}

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<GatewayLoadResult> {
    this.gateway.onSchemaLoadOrUpdate((update) => this.#take(update));
    await this.gateway.load(options as Parameters<ApolloGateway['load']>[0] & object);
    return { executor: (request) => this.#execute(request) };
  }

  onSchemaLoadOrUpdate(listener: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  #take(update: SchemaUpdate): void {
    const version = new SupergraphVersion(update.apiSchema, this.#plannerOf(update), this.parts);
    const last = this.#current;
    if (!last) {
      this.#switchTo(version, update);
      return;
    }
    this.#turn = this.#turn.then(async () => {
      await version.warmFrom(this.#current ?? last, mostWarmed);
      this.#switchTo(version, update);
    });
  }

  #plannerOf({ coreSupergraphSdl }: SchemaUpdate): Planner {
    const { queryPlanner } = this.gateway.__testing();
    if (!queryPlanner) throw new Error('the gateway has loaded no supergraph');
    const apollos = planWithApollo(queryPlanner);
    return this.planner === 'hive' ? planWithHive(coreSupergraphSdl, apollos) : apollos;
  }

  #switchTo(version: SupergraphVersion, update: SchemaUpdate): void {
    this.#current = version;
    this.#versions.set(version.schema, version);
    for (const listener of this.#listeners) listener(update);
  }

  async #execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { document, operation, queryHash: documentHash, schema } = request;
    const execute = this.#versions.get(schema)?.prepare({ document, documentHash, operation });
    if (!execute) throw new Error('a request was validated for no version of the supergraph');
    return execute({ given: request.request.variables ?? {}, ask: (question) => this.#ask(question, request) });
  }

  #ask({ body, query, operationName, variables, path }: Question, request: GatewayGraphQLRequestContext) {
    const asked = {
      kind: 'incoming operation',
      request: { query, variables, ...(operationName !== undefined && { operationName }) },
      incomingRequestContext: request,
      context: request.context,
      pathInIncomingRequest: path.filter((step) => typeof step === 'string'),
    };
    return this.sourceOf(body).process(asked as GraphQLDataSourceProcessOptions) as Promise<BodyAnswer>;
  }
}
