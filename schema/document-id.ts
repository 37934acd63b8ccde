import { createHash } from 'node:crypto';

/** The form of a document's id. */
export const documentIdForm = /^sha256:[0-9a-f]{64}$/;

/**
 * The id by which a document is known: the SHA-256 of its exact text without the white space around it. Anyone can
 * compute it, no two parsers can differ over it, and a text that is not known is refused before it is parsed.
 */
export const documentIdOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text.trim()).digest('hex')}`;
