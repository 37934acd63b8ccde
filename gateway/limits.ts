import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { RequestContext } from './request-context.ts';

/** The most tokens that an operation may have; checked while it is parsed. */
export const mostTokens = 1_000;

/** The longest request body, in bytes. */
export const longestBody = 256 * 1024;

/** The most values that an operation's pages may add up to; nested pages multiply. */
export const mostValues = 50_000;

const reported = {
  exposeLimits: true,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** What the text of an operation may hold; the numbers were measured to stop known attacks within milliseconds. */
export const operationLimits = [
  maxDepthRule({ n: 10, ...reported }),
  maxAliasesRule({ n: 15, allowList: [], ...reported }),
  maxDirectivesRule({ n: 5, ...reported }),
] as unknown as ValidationRule[];

/** Refuses an operation whose pages multiply into more values than anyone reads. */
export const limitValues: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, operationName }) => {
      const values = getComplexity({
        schema,
        query: document,
        variables: request.variables ?? {},
        ...(operationName && { operationName }),
        estimators: [valuesOfPage],
      });
      if (values <= mostValues) return;
      throw new GraphQLError(`It asks for up to ${values} values; the limit is ${mostValues}.`, {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      });
    },
  }),
};

/** A page holds `first` times what is asked of each record; any other field counts once. */
const valuesOfPage: ComplexityEstimator = ({ args, childComplexity }) =>
  (typeof args['first'] === 'number' ? Math.max(args['first'], 1) : 1) * (childComplexity + 1);
