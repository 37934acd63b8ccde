import type { ApolloGateway, SupergraphSdlUpdateFunction } from '@apollo/gateway';
import type { Log } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';
import type { GatewayConfig } from './config.ts';
import { type Contract, readContract, watchContract } from './contract.ts';
import { refuseUnknownDays } from './day-scalars.ts';
import { loadEngine } from './engine.ts';
import { ExecutingGateway, type SourceOf } from './executor/executing-gateway.ts';
import type { PlannerName } from './executor/planners.ts';
import type { Executor } from './graphql-http/executor.ts';
import type { RequestContext } from './request-context.ts';
import { SubgraphSource } from './subgraph-source.ts';

/** The gateway's executor with the connections that it holds. */
export interface Supergraph {
  readonly executor: Executor<RequestContext>;
  /** What the gateway itself needs to know of a body, asked for as the caller; rejects unless all of it is answered. */
  readonly ask: (body: Body, query: string, variables: object, context: RequestContext) => Promise<unknown>;
  /** A text that changes with what a body has told or taken in; rejects when the body is away. */
  readonly revision: (body: Body) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Who carries out the operations of a supergraph that an `ApolloGateway` loads; bodies are looked up anew for each version. */
export type ExecutedBy = (gateway: ApolloGateway, sourcesOf: () => SourceOf) => Promise<Executor<RequestContext>>;

const byOurExecutor =
  (planner: PlannerName | undefined): ExecutedBy =>
  async (gateway, sourcesOf) => {
    const executor = new ExecutingGateway<RequestContext>(gateway, sourcesOf, planner);
    await executor.load();
    return executor;
  };

/**
 * Loads a supergraph, and takes another one when its file is changed; one that does not load is refused with a line in the
 * log. Bodies are asked where the configuration says, never where the file says.
 */
export async function loadSupergraph(
  config: GatewayConfig,
  log: Log,
  executedBy: ExecutedBy = byOurExecutor(config.HUB_PLANNER),
): Promise<Supergraph> {
  const { ApolloGateway } = await loadEngine();
  const limits = { deadlineMs: config.HUB_BODY_DEADLINE_MS, largestAnswer: config.HUB_LARGEST_ANSWER };
  const sources = new Map<string, SubgraphSource>(
    bodies.map((body) => [body, new SubgraphSource(body, config.addressOf(body), limits, log)]),
  );
  const sourceOf = (name: string) => sources.get(name) as SubgraphSource;
  let contract = await readContract(config.HUB_SUPERGRAPH);
  const sourcesOf = (): SourceOf => {
    const { shapeOf } = contract;
    return (name) => sourceOf(name).heldAgainst(shapeOf(name));
  };
  let update: SupergraphSdlUpdateFunction = () => undefined;
  const loader = new ApolloGateway({
    supergraphSdl: async (given) => {
      update = given.update;
      return { supergraphSdl: contract.supergraphSdl };
    },
    buildService: ({ name }) => sourcesOf()(name),
    logger: log,
  });
  loader.onSchemaLoadOrUpdate(({ apiSchema }) => refuseUnknownDays(apiSchema));
  const executor = await executedBy(loader, sourcesOf);
  const replace = async (read: Promise<Contract>): Promise<void> => {
    const last = contract;
    try {
      contract = await read;
      if (contract.supergraphSdl === last.supergraphSdl) return;
      update(contract.supergraphSdl);
      executor.assertTaken();
      log.info('another supergraph was loaded');
    } catch (error) {
      contract = last;
      log.error({ err: error }, 'the supergraph was changed and could not be loaded; the last one stays');
    }
  };
  const stopWatching = watchContract(config.HUB_SUPERGRAPH, config.HUB_SUPERGRAPH_EVERY_MS, replace);
  return {
    executor,
    ask: async (body, query, variables, context) => {
      const { answer } = await sourceOf(body)
        .ask({ request: { query, variables }, context }, contract.shapeOf(body))
        .catch((error: unknown) => {
          log.warn({ err: error, requestId: context.requestId, body }, 'a body did not answer');
          throw error;
        });
      if (answer.errors) throw new Error(`${body} answered with errors`);
      return answer.data;
    },
    revision: (body) => sourceOf(body).revision(),
    close: async () => {
      stopWatching();
      await executor.stop();
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}
