import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Log } from '#schema/log.ts';
import { presentError } from './errors.ts';
import type { RequestContext } from './request-context.ts';
import type { Ownership } from './ownership.ts';
import { unavailable } from './subgraph-source.ts';

interface ValueFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** Gives every answer its `extensions.sources`, turns silently emptied values into errors, and masks all errors. */
export const presentAnswer = (ownership: Ownership, log: Log): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue, document, operationName }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const { valueCompletion, ...extensions } = singleResult.extensions ?? {};
      const faults = (valueCompletion ?? []) as readonly ValueFault[];
      const emptied = faults.map(({ path = [] }) => {
        const body = document && ownership.bodyOf(document, operationName ?? null, path);
        if (body) contextValue.sources.unreachable(body);
        return body ? unavailable(body, path) : undefined;
      });
      const found: { formatted: GraphQLFormattedError; original?: GraphQLError }[] = [
        ...(singleResult.errors ?? []).map((formatted, index) => ({ formatted, ...original(errors?.[index]) })),
        ...emptied.map((error, index) => ({
          formatted: error?.toJSON() ?? { message: '', path: faults[index]?.path ?? [], extensions: {} },
        })),
      ];
      if (found.length > 0) {
        singleResult.errors = found.map(({ formatted, original }) =>
          presentError(formatted, original, contextValue, log),
        );
      }
      const sources = contextValue.sources.list();
      singleResult.extensions = { ...extensions, ...(sources.length > 0 && { sources }) };
    },
  }),
});

const original = (error: GraphQLError | undefined) => (error ? { original: error } : {});
