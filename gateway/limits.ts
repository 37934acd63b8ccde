import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type CountedOperation, mostValues, valuesOf } from '#schema/operation-limits.ts';
import type { RequestContext } from './request-context.ts';

/** The longest request body, in bytes. */
export const longestBody = 256 * 1024;

/** Refuses a request of whose document no query or mutation is to be executed. */
export const requireOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation }) => {
      if (operation && schema.getRootType(operation.operation)) return;
      throw refused('It must name the one query or mutation that is to be executed.');
    },
  }),
};

/** Refuses an operation whose variables do not fit it, or whose pages multiply into more values than anyone reads. */
export const limitValues: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request: { variables = {} }, operationName }) => {
      const values = countValues({ schema, document, variables, operationName });
      if (values > mostValues) throw refused(`It asks for up to ${values} values; the limit is ${mostValues}.`);
    },
  }),
};

function countValues(operation: CountedOperation): number {
  try {
    return valuesOf(operation);
  } catch (error) {
    throw refused((error as Error).message.replace(/ ?Did you mean .*$/s, ''));
  }
}

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
