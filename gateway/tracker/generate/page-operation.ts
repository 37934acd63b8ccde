import { glob, readFile } from 'node:fs/promises';
import { type DocumentNode, Kind, parse } from 'graphql';
import { documentIdOf } from '#schema/document-id.ts';

/** An operation of a page: one `.graphql` file, sent to the hub by the id of its text. */
export interface PageOperation {
  /** The folder in which the file lies, below `gateway/tracker/`. */
  readonly folder: string;
  readonly name: string;
  readonly kind: 'Query' | 'Mutation';
  readonly id: string;
  readonly document: DocumentNode;
}

/** Reads every operation of the tracker, by name. */
export async function readPageOperations(tracker: string): Promise<PageOperation[]> {
  const operations: PageOperation[] = [];
  for await (const path of glob('**/*.graphql', { cwd: tracker, exclude: ['dist/**'] })) {
    operations.push(operationOf(path, await readFile(`${tracker}/${path}`, 'utf8')));
  }
  return operations.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function operationOf(path: string, text: string): PageOperation {
  const document = parse(text);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation?.name || operations.length > 1) throw new Error(`${path}: holds one operation, and names it`);
  return {
    folder: path.slice(0, path.lastIndexOf('/')),
    name: operation.name.value,
    kind: operation.operation === 'mutation' ? 'Mutation' : 'Query',
    id: documentIdOf(text),
    document,
  };
}
