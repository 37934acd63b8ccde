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
 * Says in what two answers differ, or `the same`: data to the last letter, errors by code, path and how often, in any order. Of
 * values that cannot be, the place that they empty is compared: which of several there is told first is open. Where bodies
 * have told errors, the expected executor keeps silent about what it empties besides, and always about a field of the root
 * for which the planner has planned nothing; ours tells both. Where some objects of a list are not asked for, it counts
 * wrongly and gives an error a place that is not its own: then only how often each code is told can be compared. That a
 * body asked for fields of the root has failed as a whole it tells without a place, ours at each of these fields.
 */
export function sameAnswer(answer: Compared, expected: Compared, countsWrongly = false): string {
  const [data, other] = [answer.data, expected.data].map((one) => JSON.stringify(one, inOneOrder));
  if (data !== other) return `data: ${data} and not ${other}`;
  const [all, wanted] = [tellOf(answer), tellOf(expected)];
  if (countsWrongly && answer.errors?.length === expected.errors?.length) {
    const [codes, others] = [all, wanted].map((told) =>
      told
        .map(({ text }) => text.split(' ')[0])
        .sort()
        .join(),
    );
    return codes === others ? 'the same' : `codes: ${codes} and not ${others}`;
  }
  const [toBeTold, told] = withoutPlaces(onceAPlace(wanted), onceAPlace(all));
  const [missing, more] = [without(toBeTold, told), without(told, toBeTold)];
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

/** What is told more often than others tell it, as often as it is. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Puts keys into one order: the expected executor does not always keep that of the question. */
const inOneOrder = (_key: string, value: unknown): unknown =>
  isData(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other))) : value;

/**
 * Errors at fields of the root as one that has no place, where that is how they are to be told; one that is told twice at
 * the same field stays what it is.
 */
function withoutPlaces(toBeTold: readonly string[], told: readonly string[]): [string[], string[]] {
  const isPlaceless = (error: string, at: number): boolean => {
    const [code, place = ''] = error.split(' ');
    const isAtRoot = place !== '' && !place.includes('.');
    return isAtRoot && toBeTold.includes(`${code} `) && !toBeTold.includes(error) && told.indexOf(error) === at;
  };
  const placeless = new Set(told.filter(isPlaceless).map((error) => `${error.split(' ')[0]} `));
  const placed = (errors: readonly string[]) => errors.filter((error) => !placeless.has(error));
  return [
    [...placed(toBeTold), ...placeless],
    [...placed(told.filter((error, at) => !isPlaceless(error, at))), ...placeless],
  ];
}

/** An error as a text of code and place, and where it comes from. */
interface Told {
  readonly text: string;
  readonly origin: string;
}

const tellOf = ({ data, errors = [] }: Compared): Told[] =>
  errors.map(({ path = [], extensions = {} }) => {
    const { code = 'INTERNAL' } = extensions as { code?: string };
    const isOfBody = !['INTERNAL', 'DOWNSTREAM_SERVICE_ERROR', 'INVALID_GRAPHQL'].includes(code);
    const [named, place] = isOfBody ? [code, path] : ['INTERNAL', emptiedBy(data, path)];
    return { text: `${named} ${place.join('.')}`, origin: `${named} ${path.join('.')}` };
  });

/** What empties one place from several as told once; what is told twice from the same remains. */
const onceAPlace = (told: readonly Told[]): string[] =>
  told
    .filter(({ text, origin }, at) => {
      const isNew = told.findIndex((one) => one.text === text) === at;
      return isNew || told.findIndex((one) => one.origin === origin) < at;
    })
    .map(({ text }) => text);

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
