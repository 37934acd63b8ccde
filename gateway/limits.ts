import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { mostValues, valuesOf } from '#schema/operation-limits.ts';
import type { RequestContext } from './request-context.ts';

/** The longest request body, in bytes. */
export const longestBody = 256 * 1024;

/** Refuses an operation whose pages multiply into more values than anyone reads. */
export const limitValues: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request: { variables = {} }, operationName }) => {
      const values = valuesOf({ schema, document, variables, operationName });
      if (values <= mostValues) return;
      throw new GraphQLError(`It asks for up to ${values} values; the limit is ${mostValues}.`, {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      });
    },
  }),
};
