import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { Execution, PlanStep } from './execution.ts';
import type { IsOfType } from './is-of-type.ts';
import { mergeAnswer } from './merge-answer.ts';
import { type Data, isData, ownValue } from './own-values.ts';
import { placeOfError } from './place-of-error.ts';
import { compileRepresentation, type EntityGroup, type Represent } from './represent-entities.ts';
import { entitiesAt, type PlanPath } from './response-path.ts';
import { compileRewrites } from './rewrite-data.ts';

/** How fetches are carried out. */
export interface FetchRules {
  readonly isOfType: IsOfType;
  readonly groupEntities: (entities: readonly Data[], represent: Represent) => readonly EntityGroup[];
}

/** Prepares a fetch: of fields of a root, or of entities by their representations, each asked for once. */
export function compileFetch(fetch: FetchNode, path: PlanPath, rules: FetchRules): PlanStep {
  const rewrite = compileRewrites(fetch.outputRewrites, rules.isOfType);
  if (!fetch.requires) {
    return async (execution) => {
      const roots = entitiesAt(execution.data, path);
      if (roots.length === 0) return;
      const data = await ask(execution, fetch, path, variablesOf(fetch, execution), []);
      if (!data) return;
      rewrite(data);
      for (const root of roots) mergeAnswer(root, data);
    };
  }
  if (fetch.variableUsages?.includes('representations')) {
    const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
    throw new GraphQLError('No variable may be named "representations".', { extensions });
  }
  const represent = compileRepresentation(fetch.requires, fetch.inputRewrites, rules.isOfType);
  return async (execution) => {
    const groups = rules.groupEntities(entitiesAt(execution.data, path), represent);
    if (groups.length === 0) return;
    const representations = groups.map(({ representation }) => representation);
    const variables = { ...variablesOf(fetch, execution), representations };
    const answers = (await ask(execution, fetch, path, variables, groups))?.['_entities'];
    if (!Array.isArray(answers)) return;
    for (const [index, { entities }] of groups.entries()) {
      const answer: unknown = answers[index];
      if (!isData(answer)) continue;
      rewrite(answer);
      for (const entity of entities) mergeAnswer(entity, answer);
    }
  };
}

/** Asks the body; its errors are the operation's, at the places in the whole answer which they are about. */
async function ask(
  execution: Execution,
  { serviceName, operation, operationName }: FetchNode,
  path: PlanPath,
  variables: Readonly<Record<string, unknown>>,
  groups: readonly EntityGroup[],
): Promise<Data | null | undefined> {
  try {
    const answer = await execution.ask({ body: serviceName, query: operation, operationName, variables, path });
    for (const error of answer.errors ?? [])
      execution.errors.push(...placeOfError(error, execution.data, path, groups));
    return answer.data;
  } catch (error) {
    execution.errors.push(...placeOfError(error as Error, execution.data, path, []));
    return undefined;
  }
}

/** The variables that a fetch uses, as they were given: their defaults stand in its operation. */
function variablesOf({ variableUsages = [] }: FetchNode, { given }: Execution): Record<string, unknown> {
  return Object.fromEntries(
    variableUsages.map((name) => [name, ownValue(given, name)] as const).filter(([, value]) => value !== undefined),
  );
}
