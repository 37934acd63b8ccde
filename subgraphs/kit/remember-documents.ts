import type { DocumentNode } from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';

/** The most documents that are remembered: the gateway asks a body few questions, and those again and again. */
const most = 500;

/**
 * Remembers documents that were parsed and found valid, for Apollo Server: by number, as its own store prints every document
 * to learn its size.
 */
export function rememberDocuments() {
  const documents = new BoundedCache<string, DocumentNode>(most);
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}
