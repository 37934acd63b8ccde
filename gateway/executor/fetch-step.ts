import { GraphQLError } from 'graphql';
import type { BodyAnswer, Execution, PlanStep } from './execution.ts';
import { compileIsAsked } from './is-asked.ts';
import type { IsOfType } from './is-of-type.ts';
import { mergeAnswer } from './merge-answer.ts';
import { type Data, isData, ownValue } from './own-values.ts';
import { placeErrorOfEntity, placeErrorOfField, placeFailure } from './place-of-error.ts';
import type { EntitiesFetch, EntityBatch, FieldsFetch, PlanPath } from './plan.ts';
import { compileRepresentation, type EntityGroup, type Represent } from './represent-entities.ts';
import { entitiesAt } from './response-path.ts';
import { compileRewrites } from './rewrite-data.ts';

/** How fetches are carried out. */
export interface FetchRules {
  readonly isOfType: IsOfType;
  readonly groupEntities: (entities: readonly Data[], represent: Represent) => readonly EntityGroup[];
}

/** Prepares a fetch of fields of a root. */
export function compileFields(fetch: FieldsFetch, { isOfType }: FetchRules): PlanStep {
  const rewrite = compileRewrites(fetch.output, isOfType);
  const isAsked = compileIsAsked(fetch.query);
  return async (execution) => {
    if (!isAsked(execution)) return;
    const roots = entitiesAt(execution.data, fetch.path, isOfType);
    if (roots.length === 0) return;
    const { data, errors = [] } = await ask(execution, fetch, [fetch.path], {});
    for (const error of errors) execution.errors.push(placeErrorOfField(error, fetch.path));
    if (!data) return;
    rewrite(data);
    for (const root of roots) mergeAnswer(root, data);
  };
}

/** Prepares a fetch of entities by their representations, each asked for once. */
export function compileEntities(fetch: EntitiesFetch, rules: FetchRules): PlanStep {
  const batches = fetch.batches.map((batch) => compileBatch(batch, rules));
  const paths = fetch.batches.flatMap((batch) => batch.paths);
  refuseNames(fetch);
  const isAsked = compileIsAsked(fetch.query);
  return async (execution) => {
    if (!isAsked(execution)) return;
    const asked = batches.map((begin) => begin(execution.data));
    if (asked.every(({ groups }) => groups.length === 0)) return;
    const representations = asked.map(({ batch, groups }) => [batch.variable, groups.map((one) => one.representation)]);
    const { data, errors = [] } = await ask(execution, fetch, paths, Object.fromEntries(representations));
    for (const error of errors) {
      execution.errors.push(...placeErrorOfEntity(error, execution.data, asked, rules.isOfType));
    }
    if (data) for (const { take } of asked) take(data);
  };
}

/** Representations that one field of a fetch asks for, and what becomes of their answers. */
interface AskedBatch {
  readonly batch: EntityBatch;
  readonly groups: readonly EntityGroup[];
  readonly take: (answer: Data) => void;
}

function compileBatch(batch: EntityBatch, { isOfType, groupEntities }: FetchRules): (data: Data) => AskedBatch {
  const represent = compileRepresentation(batch.requires, batch.input, isOfType);
  const rewrite = compileRewrites(batch.output, isOfType);
  return (data) => {
    const entities = new Set(batch.paths.flatMap((path) => entitiesAt(data, path, isOfType)));
    const groups = groupEntities([...entities], represent);
    const take = (answer: Data) => {
      const answers = ownValue(answer, batch.name);
      if (!Array.isArray(answers)) return;
      for (const [index, { entities: of }] of groups.entries()) {
        const one: unknown = answers[index];
        if (!isData(one)) continue;
        rewrite(one);
        for (const entity of of) mergeAnswer(entity, one);
      }
    };
    return { batch, groups, take };
  };
}

/** Asks the body; where it does not answer, that is told at each place that was asked about. */
async function ask(
  execution: Execution,
  { body, query, operationName, variables: used }: FieldsFetch | EntitiesFetch,
  paths: readonly PlanPath[],
  representations: Readonly<Record<string, unknown>>,
): Promise<BodyAnswer> {
  const variables = { ...variablesOf(used, execution), ...representations };
  try {
    return await execution.ask({ body, query, operationName, variables, path: paths[0] ?? [] });
  } catch (error) {
    execution.errors.push(...placeFailure(error as Error, paths));
    return {};
  }
}

/** The variables that a fetch uses, as they were given: their defaults stand in its operation. */
function variablesOf(names: readonly string[], { given }: Execution): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => [name, ownValue(given, name)] as const).filter(([, value]) => value !== undefined),
  );
}

/** Refuses a variable of the caller's that has the name of one that takes representations. */
function refuseNames({ batches, variables }: EntitiesFetch): void {
  const taken = batches.find(({ variable }) => variables.includes(variable));
  if (!taken) return;
  const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
  throw new GraphQLError(`No variable may be named "${taken.variable}".`, { extensions });
}
