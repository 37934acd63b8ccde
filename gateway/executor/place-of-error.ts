import { GraphQLError } from 'graphql';
import type { BodyError } from './execution.ts';
import type { Data } from './own-values.ts';
import type { EntityGroup } from './represent-entities.ts';
import { type PlanPath, placeBefore, placesOf, type ResponsePath } from './response-path.ts';

/**
 * Gives an error of a body its place in the whole answer: of an entity, every place where it stands; otherwise the place
 * that was asked about, up to the first list. An error that has its place already keeps it.
 */
export function placeOfError(
  error: BodyError | Error,
  data: Data,
  path: PlanPath,
  groups: readonly EntityGroup[],
): GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  const { message, extensions = {}, path: within } = error instanceof Error ? { message: error.message } : error;
  const originalError = error instanceof Error ? error : null;
  const at = (place: ResponsePath) =>
    new GraphQLError(message, { extensions, originalError, ...(place.length > 0 && { path: place }) });
  const group = typeof within?.[1] === 'number' && within[0] === '_entities' ? groups[within[1]] : undefined;
  if (!group) return [at(groups.length > 0 || !within ? placeBefore(path) : [...placeBefore(path), ...within])];
  const rest = within?.slice(2) ?? [];
  return placesOf(data, path, new Set(group.entities)).map((place) => at([...place, ...rest]));
}

/** Whether an error at one place says why there is null at another: one lies within the other, or it is about everything. */
export const explains = ({ path = [] }: GraphQLError, place: ResponsePath): boolean =>
  path.every((step, depth) => depth >= place.length || step === place[depth]);
