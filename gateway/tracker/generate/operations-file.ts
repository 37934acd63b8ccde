import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import type { DocumentNode } from 'graphql';
import { heading } from './heading.ts';
import type { PageOperation } from './page-operation.ts';

/** The typed operations of one folder, as the text of its `operations.generated.ts`. */
export async function operationsFile(schema: DocumentNode, operations: readonly PageOperation[]): Promise<string> {
  const types = await codegen({
    filename: 'operations.generated.ts',
    schema,
    documents: operations.map(({ name, document }) => ({ location: name, document })),
    config: {
      immutableTypes: true,
      skipTypename: true,
      enumType: 'string-literal',
      disableDescriptions: true,
      inputMaybeValue: 'T | null | undefined',
      scalars: { Date: 'string', DateTime: 'string', DivisionCode: 'string' },
    },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  return `${heading}import type { Operation } from '#tracker/hub/operation.ts';\n\n${types}\n${operations.map(constant).join('\n')}\n`;
}

const constant = ({ name, kind, id }: PageOperation): string =>
  `export const ${name[0]?.toLowerCase()}${name.slice(1)}: Operation<${name}${kind}, ${name}${kind}Variables> = { name: '${name}', id: '${id}' };`;
