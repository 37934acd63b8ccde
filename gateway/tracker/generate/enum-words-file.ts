import {
  type GraphQLEnumType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { heading } from './heading.ts';
import type { PageOperation } from './page-operation.ts';

/** What the values of the enums that operations ask for, or are asked with, are called in the contract. */
export function enumWordsFile(schema: GraphQLSchema, operations: readonly PageOperation[]): string {
  const words = enumsOf(schema, operations).map((type) => [
    type.name,
    Object.fromEntries(type.getValues().map(({ name, description }) => [name, bilingual(description)])),
  ]);
  return `${heading}export const enumWords = ${JSON.stringify(Object.fromEntries(words))} as const;\n`;
}

/** A description of the contract: the Chinese above an empty line, the English below. */
function bilingual(description: string | null | undefined) {
  const [zh = '', en = ''] = (description ?? '').split('\n\n');
  return { zh: zh.replace(/[。.]$/, ''), en: en.replace(/\.$/, '') };
}

function enumsOf(schema: GraphQLSchema, operations: readonly PageOperation[]): GraphQLEnumType[] {
  const found = new Map<string, GraphQLEnumType>();
  const met = new Set<string>();
  const note = (given: GraphQLType | null | undefined): void => {
    const type = getNamedType(given);
    if (!type || met.has(type.name)) return;
    if (isEnumType(type)) found.set(type.name, type);
    if (!isInputObjectType(type)) return;
    met.add(type.name);
    for (const field of Object.values(type.getFields())) note(field.type);
  };
  const info = new TypeInfo(schema);
  const look = visitWithTypeInfo(info, {
    enter: ({ kind }) => {
      if (kind === Kind.FIELD) note(info.getType());
      if (kind === Kind.VARIABLE_DEFINITION) note(info.getInputType());
    },
  });
  for (const { document } of operations) visit(document, look);
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
