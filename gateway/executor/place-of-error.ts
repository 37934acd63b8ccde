import { GraphQLError } from 'graphql';
import type { BodyError } from './execution.ts';
import type { IsOfType } from './is-of-type.ts';
import type { Data } from './own-values.ts';
import type { EntityBatch, PlanPath } from './plan.ts';
import type { EntityGroup } from './represent-entities.ts';
import { placeBefore, placesOf, type ResponsePath } from './response-path.ts';

/** An error of a body about a field of a root: within the place that was asked about, up to the first list. */
export const placeErrorOfField = (error: BodyError, path: PlanPath): GraphQLError =>
  at(error, [...placeBefore(path), ...(error.path ?? [])]);

/** An error of a body about an entity, at every place where that stands; about none, at the places that were asked about. */
export function placeErrorOfEntity(
  error: BodyError,
  data: Data,
  asked: readonly { readonly batch: EntityBatch; readonly groups: readonly EntityGroup[] }[],
  isOfType: IsOfType,
): GraphQLError[] {
  const [name, index, ...rest] = error.path ?? [];
  const { batch, groups = [] } = asked.find((one) => one.batch.name === name) ?? {};
  const group = groups[Number(index)];
  if (!batch || !group) return distinct(asked.flatMap((one) => one.batch.paths)).map((place) => at(error, place));
  const entities = new Set(group.entities);
  return batch.paths
    .flatMap((path) => placesOf(data, path, entities, isOfType))
    .map((place) => at(error, [...place, ...rest]));
}

/** The errors of a body that did not answer, at the places that were asked about; one that has no place keeps none. */
export const placeFailure = (error: Error, paths: readonly PlanPath[]): GraphQLError[] =>
  error instanceof GraphQLError && !error.path ? [error] : distinct(paths).map((place) => at(error, place));

const distinct = (paths: readonly PlanPath[]): ResponsePath[] => [
  ...new Map(paths.map(placeBefore).map((place) => [place.join('.'), place])).values(),
];

function at(error: BodyError | Error, path: ResponsePath): GraphQLError {
  const originalError = error instanceof Error ? error : null;
  const extensions = 'extensions' in error ? { ...error.extensions } : {};
  return new GraphQLError(error.message, { extensions, originalError, ...(path.length > 0 && { path }) });
}

/** Whether an error at one place says why there is null at another: one lies within the other, or it is about everything. */
export const explains = ({ path = [] }: GraphQLError, place: ResponsePath): boolean =>
  path.every((step, depth) => depth >= place.length || step === place[depth]);
