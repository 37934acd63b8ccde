import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '#schema/log.ts';
import type { Context } from './context.ts';
import { presentError } from './errors.ts';

/** Lets only the catalogue's sentences out, in the caller's language; what is unexpected goes into the log whole. */
export const presentAnswer = (log: Log): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [], contextValue, operationName }) => {
      const { requestId, language, snapshots } = contextValue;
      log.info({ requestId, operation: operationName, errors: errors.length }, 'answered');
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (snapshots.size > 0) {
        singleResult.extensions = { snapshots: [...snapshots].map(([body, asOf]) => ({ body, asOf })) };
      }
      if (!singleResult.errors) return;
      singleResult.errors = singleResult.errors.map((formatted, index) => {
        const presented = presentError(formatted, errors[index], language);
        if (presented.extensions?.['code'] === 'INTERNAL') {
          log.error({ err: errors[index]?.originalError ?? errors[index], requestId }, 'unexpected error');
        }
        return presented;
      });
    },
  }),
});
