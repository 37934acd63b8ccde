import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Bilingual } from './language.ts';
import { mostValues, operationLimits, textLimits, valuesOf } from './operation-limits.ts';

let api: Promise<GraphQLSchema> | undefined;

/** The hub's API as it is checked in, read once. */
const loadApi = (): Promise<GraphQLSchema> => {
  api ??= readFile(new URL('api.graphql', import.meta.url), 'utf8').then((sdl) => buildSchema(sdl));
  return api;
};

/**
 * Why a text cannot stand as a query that is kept and run again: it must be one named query, valid against the API and
 * within the gateway's limits. Pages that are sized by variables are counted by the gateway at every run.
 */
export async function queryFault(text: string): Promise<Bilingual | undefined> {
  const document = parsed(text);
  if (typeof document === 'string') return invalid(document);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1 || !operation.name) {
    return {
      zh: '查询全文须有且只有一个操作，并且有名称，例如 query Name { … }。',
      en: 'It must hold exactly one operation, and that must have a name: query Name { … }.',
    };
  }
  if (operation.operation !== OperationTypeNode.QUERY) {
    return { zh: '只能保存查询，不能保存变更操作。', en: 'Only a query can be saved, nothing that changes data.' };
  }
  const schema = await loadApi();
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule, ...operationLimits];
  const [fault] = validate(schema, document, rules, { maxErrors: 1, hideSuggestions: true });
  if (fault) return invalid(fault.message);
  const isSizedByVariables = operation.variableDefinitions?.some(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  );
  if (isSizedByVariables) return undefined;
  const values = valuesOf({ schema, document, variables: {} });
  if (values <= mostValues) return undefined;
  return {
    zh: `最多可查到${values}个值，上限为${mostValues}个；请减小分页。`,
    en: `It asks for up to ${values} values; the limit is ${mostValues}. Ask for shorter pages.`,
  };
}

/** The document, or what the parser says against it. */
function parsed(text: string): DocumentNode | string {
  try {
    return parse(text, textLimits);
  } catch (error) {
    return (error as Error).message;
  }
}

const invalid = (message: string): Bilingual => ({ zh: `查询全文不合要求：${message}`, en: message });
