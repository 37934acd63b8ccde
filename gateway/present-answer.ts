import type { Log } from '#schema/log.ts';
import { maskError, presentError } from './errors.ts';
import type { PresentAnswer } from './graphql-http/serve-question.ts';
import type { RequestContext } from './request-context.ts';

/** Gives every answer its `extensions.sources`, every error the caller's language; and notes it in the log. */
export const presentAnswer =
  (log: Log): PresentAnswer<RequestContext> =>
  ({ result: { errors = [] }, operationName }, context) => {
    const { requestId, viewer } = context;
    const presented = errors.map((error) => presentError(maskError(error.toJSON()), error, context, log));
    const sources = context.sources.list();
    log.info({ requestId, body: viewer.body, operation: operationName, errors: presented.length, sources }, 'answered');
    return {
      ...(presented.length > 0 && { errors: presented }),
      ...(sources.length > 0 && { extensions: { sources } }),
    };
  };
