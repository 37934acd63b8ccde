import { GraphQLError } from 'graphql';
import type { BodyError } from './execution.ts';
import type { IsOfType } from './is-of-type.ts';
import type { Data } from './own-values.ts';
import type { EntityBatch, PlanPath } from './plan.ts';
import type { EntityGroup } from './represent-entities.ts';
import { placeBefore, placesAt, type ResponsePath } from './response-path.ts';

/** An error of a body about a field of a root, up to the first list; about none, at all the fields that were asked for. */
export const placeErrorOfField = (
  error: BodyError,
  path: PlanPath,
  places: readonly ResponsePath[],
): readonly GraphQLError[] =>
  error.path?.length ? [at(error, [...placeBefore(path), ...error.path])] : placeFailure(error, places);

/**
 * Errors of a body about entities, each at every place where its entity stands; about none, at the places that were asked
 * about. Told one after the other, so that whoever has heard enough may stop; the entities are looked for once.
 */
export function* placeErrorsOfEntities(
  errors: readonly BodyError[],
  data: Data,
  asked: readonly { readonly batch: EntityBatch; readonly groups: readonly EntityGroup[] }[],
  places: readonly ResponsePath[],
  isOfType: IsOfType,
): Generator<GraphQLError> {
  const standing = new Map<EntityBatch, ReadonlyMap<Data, readonly ResponsePath[]>>();
  for (const error of errors) {
    const [name, index, ...rest] = error.path ?? [];
    const { batch, groups = [] } = asked.find((one) => one.batch.name === name) ?? {};
    const group = groups[Number(index)];
    if (!batch || !group) {
      yield* placeFailure(error, places);
      continue;
    }
    const found = standing.get(batch) ?? placesAt(data, batch.paths, isOfType);
    standing.set(batch, found);
    for (const entity of group.entities)
      for (const place of found.get(entity) ?? []) yield at(error, [...place, ...rest]);
  }
}

/** An error of a body about all that it was asked for, at the places of that. */
export const placeFailure = (error: BodyError | Error, places: readonly ResponsePath[]): readonly GraphQLError[] =>
  places.map((place) => at(error, place));

/** Where the entities at some plan's paths stand, up to the first list, each place once. */
export const distinctPlaces = (paths: readonly PlanPath[]): ResponsePath[] => [
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
