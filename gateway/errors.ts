import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isErrorCode, sentenceOf } from '#schema/error-codes.ts';
import type { Bilingual, Language } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { type Body, bodies } from '#schema/registry.ts';

const bodyNames: readonly unknown[] = bodies.map((body) => body.toUpperCase());

/** The only form in which an error leaves the hub: the catalogue's sentence and code, its path, the body's name. */
export function maskError({ path, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const given = extensions['code'];
  const code: ErrorCode = isErrorCode(given) ? given : 'INTERNAL';
  const explanation = extensions['explanation'];
  return {
    message: sentenceOf(code, 'zh', explanation),
    ...(path && path.length > 0 && { path }),
    ...(locations && { locations }),
    extensions: {
      code,
      ...(bodyNames.includes(extensions['body']) && { body: extensions['body'] }),
      ...(typeof explanation === 'string' && { explanation }),
    },
  };
}

/** Puts a masked error into the caller's language; one that nobody expected is logged and carries the request id. */
export function presentError(
  masked: GraphQLFormattedError,
  original: GraphQLError | undefined,
  { language, requestId }: { readonly language: Language; readonly requestId: string },
  log: Log,
): GraphQLFormattedError {
  const { explanation, ...extensions } = masked.extensions ?? {};
  const code = isErrorCode(extensions['code']) ? extensions['code'] : 'INTERNAL';
  if (code === 'INTERNAL') log.error({ err: original ?? masked, requestId }, 'unexpected error');
  return {
    ...masked,
    message: sentenceOf(code, language, explanation),
    extensions: { ...extensions, code, ...(code === 'INTERNAL' && { requestId }) },
  };
}

/** Why a whole request is refused before it reaches GraphQL. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Where it is not the code's own. */
  readonly status?: number;
  readonly explanation?: Bilingual;
  /** The body that did not answer. */
  readonly body?: Body;
  /** After which time the caller may ask again. */
  readonly retryAfterSeconds?: number;
}

/** The whole answer to a request that is refused. */
export const answerOf = ({ code, explanation, body }: Refusal, language: Language, requestId: string) => ({
  errors: [
    {
      message: sentenceOf(code, language, explanation?.[language]),
      extensions: { code, ...(body && { body: body.toUpperCase() }), requestId },
    },
  ],
});
