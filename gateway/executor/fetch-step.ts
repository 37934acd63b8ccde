import { refused } from '../graphql-http/refused.ts';
import { compileAskedFields } from './asked-fields.ts';
import { type BodyAnswer, type Execution, note, type PlanStep } from './execution.ts';
import type { IsOfType } from './is-of-type.ts';
import { mergeIntoEach } from './merge-answer.ts';
import { type Data, isData, ownValue } from './own-values.ts';
import { distinctPlaces, placeErrorOfField, placeErrorsOfEntities, placeFailure } from './place-of-error.ts';
import type { EntitiesFetch, EntityBatch, FieldsFetch, PlanPath } from './plan.ts';
import { compileRepresentation, type EntityGroup, type Represent } from './represent-entities.ts';
import { entitiesAt, placeBefore, type ResponsePath } from './response-path.ts';
import { compileRewrites } from './rewrite-data.ts';

/** How fetches are carried out. */
export interface FetchRules {
  readonly isOfType: IsOfType;
  readonly groupEntities: (entities: readonly Data[], represent: Represent) => readonly EntityGroup[];
}

/** Prepares a fetch of fields of a root. */
export function compileFields(fetch: FieldsFetch, { isOfType }: FetchRules): PlanStep {
  const rewrite = compileRewrites(fetch.output, isOfType);
  const fieldsOf = compileAskedFields(fetch.query);
  return async (execution) => {
    const fields = fieldsOf(execution);
    const roots = entitiesAt(execution.data, fetch.path, isOfType);
    if (fields.length === 0 || roots.length === 0) return;
    const places = fields.map((field) => [...placeBefore(fetch.path), field]);
    const { data, errors = [] } = await ask(execution, fetch, [fetch.path], places, {});
    for (const error of errors) note(execution, placeErrorOfField(error, fetch.path, places));
    if (!data) return;
    rewrite(data);
    mergeIntoEach(roots, data);
  };
}

/** Prepares a fetch of entities by their representations, each asked for once. */
export function compileEntities(fetch: EntitiesFetch, rules: FetchRules): PlanStep {
  const batches = fetch.batches.map((batch) => compileBatch(batch, rules));
  const paths = fetch.batches.flatMap((batch) => batch.paths);
  const places = distinctPlaces(paths);
  refuseNames(fetch);
  const fieldsOf = compileAskedFields(fetch.query);
  return async (execution) => {
    if (fieldsOf(execution).length === 0) return;
    const asked = batches.map((begin) => begin(execution.data));
    if (asked.every(({ groups }) => groups.length === 0)) return;
    const representations = asked.map(({ batch, groups }) => [batch.variable, groups.map((one) => one.representation)]);
    const { data, errors = [] } = await ask(execution, fetch, paths, places, Object.fromEntries(representations));
    note(execution, placeErrorsOfEntities(errors, execution.data, asked, places, rules.isOfType));
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
        mergeIntoEach(of, one);
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
  places: readonly ResponsePath[],
  representations: Readonly<Record<string, unknown>>,
): Promise<BodyAnswer> {
  const variables = { ...variablesOf(used, execution), ...representations };
  try {
    return await execution.ask({ body, query, operationName, variables, path: paths[0] ?? [] });
  } catch (error) {
    note(execution, placeFailure(error as Error, places));
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
  if (taken) throw refused(`No variable may be named "${taken.variable}".`);
}
