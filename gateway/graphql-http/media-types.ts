import Negotiator from 'negotiator';
import { BoundedCache } from '#schema/bounded-cache.ts';

/** The form that every caller takes. */
export const json = 'application/json; charset=utf-8';
const offered: readonly string[] = [json, 'application/graphql-response+json; charset=utf-8'];

/** In which of the two forms of JSON a caller takes an answer; null in neither. */
export const mediaTypeFor = (accept: string | undefined): string | null => {
  if (!accept) return json;
  const known = chosen.get(accept);
  if (known !== undefined) return known || null;
  const type = new Negotiator({ headers: { accept } }).mediaType([...offered]) ?? '';
  chosen.set(accept, type);
  return type || null;
};

/** What was chosen for a header; headers are few. */
const chosen = new BoundedCache<string, string>(100);
