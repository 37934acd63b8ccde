import type { FastifyRequest } from 'fastify';
import { documentIdForm, documentIdOf } from '#schema/document-id.ts';
import type { Refusal } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { SavedDocuments } from './saved-documents.ts';

/** Lets the operation of a request be executed, its text put in for its id; or says why not. */
export type OperationAdmission = (request: FastifyRequest, context: RequestContext) => Promise<Refusal | undefined>;

/** Where known documents come from. */
export interface KnownDocuments {
  readonly ofPages: ReadonlyMap<string, string>;
  readonly saved: SavedDocuments;
}

const unknown: Refusal = {
  code: 'OPERATION_REFUSED',
  explanation: {
    zh: '这里只执行网页自带的查询和已批准的用数查询；请由分析人员用 submitSavedQuery 申报，政协批准后按 documentId 调用。',
    en: 'Only the queries of the pages and approved saved queries are run here. Let an analyst put yours forward with submitSavedQuery; once the CPPCC has approved it, run it by its documentId.',
  },
};

const ambiguous: Refusal = {
  code: 'OPERATION_REFUSED',
  explanation: {
    zh: 'documentId 的形式为 sha256: 加64位小写十六进制数字，且不与 query 同时给出。',
    en: 'documentId is sha256: and 64 lower-case hexadecimal digits, and is not given together with query.',
  },
};

const keeperAway: Refusal = { code: 'BODY_UNAVAILABLE', body: 'cppcc' };

/** Makes the admission: `any` executes every text, `known` only what the documents hold; both put in texts for ids. */
export function createOperationAdmission(
  mode: 'known' | 'any',
  { ofPages, saved }: KnownDocuments,
): OperationAdmission {
  const textOf = async (id: string, context: RequestContext) => ofPages.get(id) ?? saved(id, context);
  return async (request, context) => {
    const { documentId, query } = givenBy(request);
    if (documentId === undefined && mode === 'any') return undefined;
    if (documentId !== undefined && (query !== undefined || !isDocumentId(documentId))) return ambiguous;
    const id = isDocumentId(documentId) ? documentId : typeof query === 'string' ? documentIdOf(query) : undefined;
    const text = id === undefined ? undefined : await textOf(id, context).catch(() => keeperAway);
    if (typeof text !== 'string') return text ?? unknown;
    if (documentId !== undefined) putIn(request, text);
    return undefined;
  };
}

/** What a request asks to be executed, read as Apollo Server reads it; ids are taken from bodies only. */
function givenBy({ method, url, body }: FastifyRequest): { readonly documentId?: unknown; readonly query?: unknown } {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const [query, ...more] = new URL(url, 'http://gateway').searchParams.getAll('query');
  return more.length > 0 ? {} : { query };
}

const isDocumentId = (given: unknown): given is string => typeof given === 'string' && documentIdForm.test(given);

function putIn(request: FastifyRequest, query: string): void {
  const { documentId: _named, ...rest } = request.body as Record<string, unknown>;
  request.body = { ...rest, query };
}
