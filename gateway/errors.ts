import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isErrorCode, sentenceOf } from '#schema/error-codes.ts';
import type { Language } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { bodies } from '#schema/registry.ts';

const bodyNames: readonly unknown[] = bodies.map((body) => body.toUpperCase());

const refusedByApollo: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** The only form in which an error leaves the hub: catalogue sentence, code, path, body's name, request id. */
export function presentError(
  formatted: GraphQLFormattedError,
  original: GraphQLError | undefined,
  { language, requestId }: { readonly language: Language; readonly requestId: string },
  log: Log,
): GraphQLFormattedError {
  const given = formatted.extensions ?? {};
  const code = codeOf(given['code']);
  if (code === 'INTERNAL') log.error({ err: original ?? formatted, requestId }, 'unexpected error');
  const explanation = refusedByApollo.includes(given['code']) ? formatted.message : given['explanation'];
  return {
    message: sentenceOf(code, language, explanation),
    ...(formatted.path && formatted.path.length > 0 && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: {
      code,
      ...(bodyNames.includes(given['body']) && { body: given['body'] }),
      ...(code === 'INTERNAL' && { requestId }),
    },
  };
}

/** The whole answer when a request is refused before it is executed. */
export const refusal = (code: ErrorCode, language: Language, requestId: string, explanation?: string) => ({
  errors: [{ message: sentenceOf(code, language, explanation), extensions: { code, requestId } }],
});

function codeOf(code: unknown): ErrorCode {
  if (isErrorCode(code)) return code;
  return refusedByApollo.includes(code) ? 'OPERATION_REFUSED' : 'INTERNAL';
}
