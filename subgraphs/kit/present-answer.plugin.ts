import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Log } from '#schema/log.ts';
import { capsOf, isNotPermitted } from './access/noted-reads.ts';
import type { ReadKeeper } from './audit/keep-reads.ts';
import { readFactOf } from './audit/read-fact.ts';
import type { Context } from './context.ts';
import { HubError, presentError } from './errors.ts';

/**
 * Lets only the catalogue's sentences out, in the caller's language; what is unexpected goes into the log whole. No
 * answer leaves before what it tells is in the log of reads.
 */
export const presentAnswer = (log: Log, keepRead: ReadKeeper): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [], contextValue, operationName }) => {
      const { requestId, language } = contextValue;
      log.info({ requestId, operation: operationName, errors: errors.length }, 'answered');
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const extensions = extensionsOf(contextValue);
      if (extensions) singleResult.extensions = extensions;
      const presented = present(contextValue, singleResult.errors ?? [], errors, log);
      if (singleResult.errors) singleResult.errors = presented;
      const fact = readFactOf(
        contextValue,
        operationName,
        presented.map(({ extensions: told }) => String(told?.['code'])),
      );
      await (fact && keepRead(fact, capsOf(contextValue)))?.catch((error: unknown) => {
        const refusal = error instanceof HubError ? error : new HubError('INTERNAL');
        if (refusal !== error) log.error({ err: error, requestId }, 'what was read could not be logged');
        singleResult.data = null;
        singleResult.errors = [presentError(refusal.toJSON(), refusal, language)];
      });
    },
  }),
});

/** What the gateway is told besides: whose part is a copy, and whether all that was asked is closed to the viewer. */
function extensionsOf(context: Context): Record<string, unknown> | undefined {
  const snapshots = [...context.snapshots].map(([body, asOf]) => ({ body, asOf }));
  const isClosed = isNotPermitted(context);
  if (snapshots.length === 0 && !isClosed) return undefined;
  return { ...(snapshots.length > 0 && { snapshots }), ...(isClosed && { isNotPermitted: true }) };
}

const present = (
  { language, requestId }: Context,
  formatted: readonly GraphQLFormattedError[],
  errors: readonly GraphQLError[],
  log: Log,
): GraphQLFormattedError[] =>
  formatted.map((one, index) => {
    const presented = presentError(one, errors[index], language);
    if (presented.extensions?.['code'] === 'INTERNAL') {
      log.error({ err: errors[index]?.originalError ?? errors[index], requestId }, 'unexpected error');
    }
    return presented;
  });
