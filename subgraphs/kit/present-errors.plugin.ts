import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '#schema/log.ts';
import type { Context } from './context.ts';
import { HubError, presentError } from './errors.ts';

/** Lets only the catalogue's sentences out, in the caller's language; what is unexpected goes into the log whole. */
export const presentErrors = (log: Log): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const { singleResult } = response.body;
      singleResult.errors = (singleResult.errors ?? []).map((formatted, index) => {
        const original = errors?.[index];
        const presented = presentError(formatted, original, contextValue.language);
        if (presented.extensions?.['code'] === 'INTERNAL' && !(original instanceof HubError)) {
          log.error(
            { err: original?.originalError ?? original, requestId: contextValue.requestId },
            'unexpected error',
          );
        }
        return presented;
      });
    },
  }),
});
