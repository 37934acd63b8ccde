import type { Body } from '#schema/registry.ts';
import { closedFields, type LocalViewer } from '../define-policy.ts';
import type { Publication } from '../define-publication.ts';

/** A record's state as one reader may know it: what the policy closes to that body is emptied. */
export function toldTo(
  reader: Body,
  publisher: Body,
  publication: Publication | undefined,
  state: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (!publication) return {};
  if (reader === publisher || publication.isWholeFor?.(state, reader)) return { ...state };
  const closed = closedFields(publication.policy, viewerOf(reader)).map(([field]) => [field, null]);
  return { ...state, ...Object.fromEntries(closed.filter(([field]) => String(field) in state)) };
}

/** A body as the reader of a feed: what its liaison officers may know. */
const viewerOf = (body: Body): LocalViewer => ({
  id: `body:${body}`,
  body,
  region: '000000',
  roles: ['liaison'],
  clearance: 0,
  purposes: [],
  isOwn: false,
  isHub: false,
});
