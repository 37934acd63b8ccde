import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes, isErrorCode, sentenceOf } from '#schema/error-codes.ts';
import type { Bilingual, Language } from '#schema/language.ts';

/** A refusal under a code of the catalogue; the explanation says in both languages what to do. */
export class HubError extends GraphQLError {
  readonly code: ErrorCode;
  readonly explanation: Bilingual | undefined;

  constructor(code: ErrorCode, explanation?: Bilingual) {
    super(errorCodes[code].en, { extensions: { code } });
    this.code = code;
    this.explanation = explanation;
  }
}

/** What may leave a body of an error: the catalogue's sentence in the caller's language, its code, its path. */
export function presentError(
  formatted: GraphQLFormattedError,
  original: unknown,
  language: Language,
): GraphQLFormattedError {
  const cause = original instanceof GraphQLError ? (original.originalError ?? original) : original;
  const known = cause instanceof HubError ? cause : original instanceof HubError ? original : undefined;
  const code = known?.code ?? (isNoValue(cause) ? 'INVALID_INPUT' : codeOfApollo(formatted.extensions?.['code']));
  const explanation = known?.explanation?.[language] ?? (code === 'OPERATION_REFUSED' ? formatted.message : undefined);
  return {
    message: sentenceOf(code, language, explanation),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...(explanation && { explanation }) },
  };
}

/** PostgreSQL's codes for a value that is none of its type: a text that is no id, a day that there is not, a sign that no text has. */
const noValues = ['22003', '22007', '22008', '22021', '22P02', '22P05'];

const isNoValue = (cause: unknown): boolean => noValues.includes(String((cause as { code?: unknown } | null)?.code));

const refusedByApollo = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'];

/** The catalogue's code for one of Apollo Server's own. */
function codeOfApollo(code: unknown): ErrorCode {
  if (isErrorCode(code)) return code;
  return refusedByApollo.includes(String(code)) ? 'OPERATION_REFUSED' : 'INTERNAL';
}

/** A whole answer that refuses a request before it reaches GraphQL, with its HTTP status. */
export const refusal = ({ code }: HubError, language: Language) => ({
  status: errorCodes[code].status,
  body: { errors: [{ message: sentenceOf(code, language), extensions: { code } }] },
});
