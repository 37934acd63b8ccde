import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { DocumentNode, GraphQLError, GraphQLSchema, ValidationContext, ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { limitRepetitions } from './repetition-limit.ts';

/** How long an operation's text may be; checked while it is parsed. Texts are kept, and their comments with them. */
export const textLimits = { maxLexicalTokens: 1_000, maxComments: 200, maxSourceLength: 65_536 };

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
  limitRepetitions,
] as unknown as ValidationRule[];

/** An operation with the values of its variables. */
export interface CountedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null | undefined;
}

/** How many values an operation may at most be answered with. */
export const valuesOf = ({ schema, document, variables, operationName }: CountedOperation): number =>
  getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName && { operationName }),
    estimators: [valuesOfPage],
  });

/** A page holds `first` times what is asked of each record; any other field counts once. */
const valuesOfPage: ComplexityEstimator = ({ args, childComplexity }) =>
  (typeof args['first'] === 'number' ? Math.max(args['first'], 1) : 1) * (childComplexity + 1);
