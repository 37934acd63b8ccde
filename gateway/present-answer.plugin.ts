import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '#schema/log.ts';
import { presentError } from './errors.ts';
import type { RequestContext } from './request-context.ts';

/** Gives every answer its `extensions.sources`, and every error the caller's language. */
export const presentAnswer = (log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [], contextValue, operationName }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const presented = (singleResult.errors ?? []).map((formatted, index) =>
        presentError(formatted, errors[index], contextValue, log),
      );
      if (presented.length > 0) singleResult.errors = presented;
      const sources = contextValue.sources.list();
      const { requestId, viewer } = contextValue;
      log.info(
        { requestId, body: viewer.body, operation: operationName, errors: presented.length, sources },
        'answered',
      );
      singleResult.extensions = { ...singleResult.extensions, ...(sources.length > 0 && { sources }) };
      if (Object.keys(singleResult.extensions).length === 0) delete singleResult.extensions;
    },
  }),
});
