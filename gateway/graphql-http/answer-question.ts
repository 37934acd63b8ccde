import { type ExecutionResult, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { type Data, ownValue } from '../executor/own-values.ts';
import type { Executor } from './executor.ts';
import type { GivenQuestion } from './read-question.ts';
import { refused } from './refused.ts';
import { ValidDocuments } from './valid-documents.ts';

/** What was executed, and the name of the operation. */
export interface Answered {
  readonly result: ExecutionResult;
  readonly operationName?: string | undefined;
}

/** Answers a question: validates and limits it under the schema in force, and has it executed. */
export type AnswerQuestion<Context> = (question: GivenQuestion, method: string, context: Context) => Promise<Answered>;

/** Makes the way of a question to its answer. */
export function createAnswerQuestion<Context>(
  executor: Executor<Context>,
  isExplorable: boolean,
): AnswerQuestion<Context> {
  const documentsOf = keepLast((schema: GraphQLSchema) => new ValidDocuments(schema, isExplorable));
  return async ({ query, operationName, variables: given, extensions }, method, context) => {
    if (extensions['persistedQuery']) throw refused('No text is known by this hash.');
    if (!query) throw refused('It must have a query that is not empty.');
    const schema = executor.schema();
    const documents = documentsOf(schema);
    const valid = documents.find(query);
    const operation = getOperationAST(valid.document, operationName);
    if (method === 'GET' && operation && operation.operation !== 'query') {
      throw refused(`In the address stands no ${operation.operation}.`, { status: 405, headers: { allow: 'POST' } });
    }
    if (!operation || !schema.getRootType(operation.operation)) {
      throw refused('It must name the one query or mutation that is to be executed.');
    }
    const variables = declared(operation, given);
    documents.limit(valid, { variables, operationName });
    const result = await executor.execute({ ...valid, schema, operation, variables, context });
    return { result, operationName: operation.name?.value };
  };
}

/** The variables that an operation has; what else was given is nobody's. */
const declared = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Readonly<Data>): Data =>
  Object.fromEntries(
    variableDefinitions
      .map(({ variable: { name } }) => [name.value, ownValue(given, name.value)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** Makes something once for as long as the same is asked for. */
function keepLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let kept: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (kept?.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
}
