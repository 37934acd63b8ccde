import { z } from 'zod';
import { documentIdOf } from '#schema/document-id.ts';
import type { RequestContext } from '../request-context.ts';

/** Finds the text of an approved saved query, as the caller; rejects when its keeper does not answer. */
export type SavedDocuments = (documentId: string, context: RequestContext) => Promise<string | undefined>;

/** Asks the body that keeps the saved queries, with the caller's own token. */
export type AskKeeper = (query: string, variables: object, context: RequestContext) => Promise<unknown>;

const savedQuery = `query SavedDocument($id: String!, $purpose: Purpose!) {
  savedQuery(documentHash: $id, purpose: $purpose) {
    document
    isInForce
  }
}`;

const kept = z.object({ savedQuery: z.object({ document: z.string(), isInForce: z.boolean() }).nullable() });

const mostKept = 1_000;

/**
 * Asks for each id, and keeps what was approved for the purpose of the request for so long, for the token that was told
 * of it: a withdrawal closes within that time, and no caller learns by another's right.
 */
export function createSavedDocuments(ask: AskKeeper, keptMs: number, now: () => number = Date.now): SavedDocuments {
  const known = new Map<string, { readonly text: string; readonly until: number }>();
  return async (documentId, context) => {
    const { purpose, authorization } = context;
    const key = `${documentId} ${purpose} ${authorization}`;
    const remembered = known.get(key);
    if (remembered && now() < remembered.until) return remembered.text;
    known.delete(key);
    const askedAt = now();
    const { savedQuery: found } = kept.parse(await ask(savedQuery, { id: documentId, purpose }, context));
    if (!found?.isInForce) return undefined;
    if (documentIdOf(found.document) !== documentId) throw new Error('another document than was asked for');
    if (known.size >= mostKept) known.clear();
    known.set(key, { text: found.document, until: askedAt + keptMs });
    return found.document;
  };
}
