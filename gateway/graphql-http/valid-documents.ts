import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { BoundedCache } from '#schema/bounded-cache.ts';
import { type CountedOperation, mostValues, operationLimits, textLimits, valuesOf } from '#schema/operation-limits.ts';
import { refuseMisleadingAliases } from './refuse-misleading-aliases.ts';
import { refused, refusedFor } from './refused.ts';
import { refuseUnwritableTexts, unfitIn } from './unfit-values.ts';

/** A document that is valid under a schema, and a name for its text. */
export interface ValidDocument {
  readonly document: DocumentNode;
  readonly documentHash: string;
}

/** Refuses questions about the schema. */
const refuseIntrospection: ValidationRule = (context) => ({
  [Kind.FIELD]: (node: FieldNode) => {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return;
    context.reportError(new GraphQLError('The schema is not told here.', { nodes: [node] }));
  },
});

/** What holds of every document. */
const rulesOfAll = [...specifiedRules, ...operationLimits, refuseMisleadingAliases, refuseUnwritableTexts];

const mostDocuments = 1_000;
const mostCounted = 10_000;
const longestCounted = 1_000;

/** The documents that were found valid under one schema, each once; and which variables were found to fit them. */
export class ValidDocuments {
  readonly #documents = new BoundedCache<string, ValidDocument>(mostDocuments);
  readonly #counted = new BoundedCache<string, true>(mostCounted);

  readonly schema: GraphQLSchema;
  /** Whether the schema may be asked for, and hinted at. */
  readonly isExplorable: boolean;

  constructor(schema: GraphQLSchema, isExplorable: boolean) {
    this.schema = schema;
    this.isExplorable = isExplorable;
  }

  /** The document of a text; refuses one that is no GraphQL, not valid, or beyond what a text may hold. */
  find(given: string): ValidDocument {
    const text = given.trim();
    return this.#documents.getOrMake(text, () => {
      const document = parsed(text);
      const rules = [...rulesOfAll, ...(this.isExplorable ? [] : [refuseIntrospection])];
      const errors = validate(this.schema, document, rules, { hideSuggestions: !this.isExplorable });
      if (errors.length > 0) throw refusedFor(errors);
      return { document, documentHash: createHash('sha256').update(text).digest('base64') };
    });
  }

  /** Refuses an operation whose variables do not fit it or that no body can work with, or whose pages multiply into more values than anyone reads. */
  limit(
    { document, documentHash }: ValidDocument,
    { variables, operationName }: Pick<CountedOperation, 'variables' | 'operationName'>,
  ): void {
    const key = textOf([documentHash, operationName, variables]);
    if (key && this.#counted.get(key)) return;
    const values = count({ schema: this.schema, document, variables, operationName });
    if (values > mostValues) throw refused(`It asks for up to ${values} values; the limit is ${mostValues}.`);
    const unfit = unfitIn(variables);
    if (unfit) throw refused(unfit);
    if (key && key.length <= longestCounted) this.#counted.set(key, true);
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, textLimits);
  } catch (error) {
    throw error instanceof GraphQLError ? refusedFor([error]) : error;
  }
}

/** A value as a text; nothing where it is nested too deep for one. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function count(operation: CountedOperation): number {
  try {
    return valuesOf(operation);
  } catch (error) {
    throw refused((error as Error).message.replace(/ ?Did you mean .*$/s, ''));
  }
}
