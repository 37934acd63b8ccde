import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { mostValues, valuesOf } from '#schema/operation-limits.ts';
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
export const limitValues = (): ApolloServerPlugin<RequestContext> => {
  const counted = new BoundedCache<string, number>(mostCounted);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, queryHash, request }) => {
        const { errors, coerced = {} } = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (errors) throw refused(errors[0]?.message.replace(/ ?Did you mean .*$/s, '') ?? '');
        const operationName = operation?.name?.value;
        const key = JSON.stringify([queryHash, operationName, Object.entries(coerced).filter(decides)]);
        const values = counted.getOrMake(key, () =>
          valuesOf({ schema, document, variables: request.variables ?? {}, operationName }),
        );
        if (values > mostValues) throw refused(`It asks for up to ${values} values; the limit is ${mostValues}.`);
      },
    }),
  };
};

/** How many counts are kept: of an operation, one for all that decides how much it asks for. */
const mostCounted = 1_000;

/** Whether a variable decides how many values are asked for: the length of a page, or a condition. */
const decides = ([, value]: readonly [string, unknown]): boolean =>
  typeof value === 'number' || typeof value === 'boolean';

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
