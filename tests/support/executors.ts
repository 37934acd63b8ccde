import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createLog } from '#schema/log.ts';
import { ExecutingGateway } from '../../gateway/executor/executing-gateway.ts';
import { isData } from '../../gateway/executor/own-values.ts';
import type { PlannerName } from '../../gateway/executor/planners.ts';
import type { ExecutorParts } from '../../gateway/executor/prepared-operation.ts';
import type { ExecutedBy } from '../../gateway/supergraph.ts';

/** Ours, by the plans of one planner, with parts that may be exchanged for broken ones. */
export const byOurs =
  (planner: PlannerName, parts?: ExecutorParts): ExecutedBy =>
  async (gateway, sourcesOf) => {
    const executor = new ExecutingGateway(gateway, sourcesOf, planner, parts);
    await executor.load();
    return executor;
  };

/** The loader's own executor; what it empties without an error is told as an error, as ours tells it. */
export const byApollo: ExecutedBy = async (gateway) => {
  let inForce: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    inForce = apiSchema;
  });
  const { executor } = await gateway.load();
  return {
    schema: () => inForce as GraphQLSchema,
    assertTaken: () => undefined,
    stop: () => gateway.stop(),
    execute: async ({ documentHash: queryHash, variables, ...given }) => {
      const request = { ...given, queryHash, request: { variables }, metrics: {}, logger: createLog('test', 'silent') };
      return withFaults(await (executor as GatewayExecutor)(request as unknown as GatewayGraphQLRequestContext));
    },
  };
};

function withFaults({ data, errors = [], extensions = {} }: GatewayExecutionResult): GatewayExecutionResult {
  const faults = (extensions['valueCompletion'] ?? []) as { path?: readonly (string | number)[] }[];
  const told = [...errors, ...faults.map(({ path = [] }) => new GraphQLError('a value that cannot be', { path }))];
  return { ...(data !== undefined && { data }), ...(told.length > 0 && { errors: told }) };
}

interface Compared {
  readonly data?: unknown;
  readonly errors?:
    | readonly {
        readonly message: string;
        readonly path?: readonly (string | number)[] | undefined;
        readonly extensions?: object;
      }[]
    | undefined;
}

/**
 * Says in what two answers differ, or `the same`: data to the last letter, errors by code and path, both in any order. Of
 * values that cannot be, the place that they empty is compared: which of several there is told first is open. Where bodies
 * have told errors, the expected executor keeps silent about what it empties besides, and always about a field of the root
 * for which the planner has planned nothing; ours tells both. Where some objects of a list are not asked for, it counts
 * wrongly and gives an error a place that is not its own: then only how often each code is told can be compared. That a
 * body asked for fields of the root has failed as a whole it tells without a place, ours at each of these fields.
 */
export function sameAnswer(answer: Compared, expected: Compared, countsWrongly = false): string {
  const [data, other] = [answer.data, expected.data].map((one) => JSON.stringify(one, inOneOrder));
  if (data !== other) return `data: ${data} and not ${other}`;
  const toBeTold = tellOf(expected);
  const told = tellOf(answer).map((one) => withoutPlace(one, toBeTold));
  if (countsWrongly && answer.errors?.length === expected.errors?.length) {
    const [codes, others] = [told, toBeTold].map((all) =>
      all
        .map((one) => one.split(' ')[0])
        .sort()
        .join(),
    );
    return codes === others ? 'the same' : `codes: ${codes} and not ${others}`;
  }
  const missing = toBeTold.filter((one) => !told.includes(one));
  const more = told.filter((one) => !toBeTold.includes(one));
  const mayTellMore = toBeTold.some((one) => !one.startsWith('INTERNAL'));
  const unfounded = more.filter((one) => !/^INTERNAL \w*$/.test(one) && !(mayTellMore && one.startsWith('INTERNAL')));
  return missing.length + unfounded.length === 0 ? 'the same' : `errors: without ${missing}; with ${unfounded}`;
}

/**
 * Whether a field of the root is told to have been planned for nobody: so does the one planner where it finds that nothing
 * is selected within the field, whose objects are then empty.
 */
export const isUnplanned = ({ errors = [] }: Compared): boolean =>
  errors.some(
    ({ path = [], message, extensions = {} }) =>
      path.length === 1 &&
      (message.includes('no body was asked for') || Object.values(extensions).includes('INTERNAL')),
  );

/** Puts keys into one order: the expected executor does not always keep that of the question. */
const inOneOrder = (_key: string, value: unknown): unknown =>
  isData(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other))) : value;

/** An error at a field of the root as one that has no place, where that is how it is to be told. */
const withoutPlace = (error: string, toBeTold: readonly string[]): string => {
  const [code, place = ''] = error.split(' ');
  const isExpected = toBeTold.includes(`${code} `) && !toBeTold.includes(error) && !place.includes('.');
  return isExpected ? `${code} ` : error;
};

/** Errors as texts of code and path. */
const tellOf = ({ data, errors = [] }: Compared): string[] =>
  errors.map(({ path = [], extensions = {} }) => {
    const { code = 'INTERNAL' } = extensions as { code?: string };
    const isOfBody = !['INTERNAL', 'DOWNSTREAM_SERVICE_ERROR', 'INVALID_GRAPHQL'].includes(code);
    return isOfBody ? `${code} ${path.join('.')}` : `INTERNAL ${emptiedBy(data, path).join('.')}`;
  });

/** The place at or above another that is empty. */
function emptiedBy(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  const depth = path.findIndex((step) => {
    if (value === null || value === undefined) return true;
    value = (value as Record<string | number, unknown>)[step];
    return false;
  });
  return depth < 0 ? path : path.slice(0, depth);
}
