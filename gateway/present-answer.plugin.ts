import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '#schema/log.ts';
import { presentError } from './errors.ts';
import type { RequestContext } from './request-context.ts';

interface ValueFault {
  readonly path?: readonly (string | number)[];
}

/** Gives every answer its `extensions.sources`, turns values that the engine emptied into errors, masks all errors. */
export const presentAnswer = (log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [], contextValue, operationName }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const { valueCompletion = [], ...extensions } = singleResult.extensions ?? {};
      const emptied = (valueCompletion as readonly ValueFault[]).map(({ path = [] }) => ({ message: '', path }));
      const presented = [...(singleResult.errors ?? []), ...emptied].map((formatted, index) =>
        presentError(formatted, errors[index], contextValue, log),
      );
      if (presented.length > 0) singleResult.errors = presented;
      const sources = contextValue.sources.list();
      const { requestId, viewer } = contextValue;
      log.info(
        { requestId, body: viewer.body, operation: operationName, errors: presented.length, sources },
        'answered',
      );
      singleResult.extensions = { ...extensions, ...(sources.length > 0 && { sources }) };
      if (Object.keys(singleResult.extensions).length === 0) delete singleResult.extensions;
    },
  }),
});
