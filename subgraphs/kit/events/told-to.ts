import type { Body } from '#schema/registry.ts';
import { classOf } from '../access/confidential.ts';
import type { Publication } from '../define-publication.ts';

/**
 * A record's state as one reader may know it. A feed tells no more than what is open to all partners: what an agreement
 * opens beyond that is asked of its owner, who can close it again at once. The addressee of a letter reads it whole.
 */
export function toldTo(
  reader: Body,
  publisher: Body,
  publication: Publication | undefined,
  state: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (!publication) return {};
  const { confidential } = publication.policy;
  if (!confidential || reader === publisher || publication.isWholeFor?.(state, reader)) return { ...state };
  return Object.fromEntries(
    Object.entries(state).map(([field, value]) => {
      const isTold = classOf(confidential, field).level === 'PARTNERS';
      const mask = confidential.masks?.[field as never] as ((text: string) => string) | undefined;
      return [field, isTold ? (mask && typeof value === 'string' ? mask(value) : value) : null];
    }),
  );
}
