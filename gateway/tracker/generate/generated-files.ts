import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse } from 'graphql';
import { enumWordsFile } from './enum-words-file.ts';
import { operationsFile } from './operations-file.ts';
import { readPageOperations } from './page-operation.ts';

const tracker = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** The generated files of the tracker by their paths, out of the contract and the `.graphql` files of the pages. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const sdl = await readFile(new URL('../../../schema/api.graphql', import.meta.url), 'utf8');
  const operations = await readPageOperations(tracker);
  const files = new Map<string, string>();
  for (const [folder, inside] of Map.groupBy(operations, (operation) => operation.folder)) {
    files.set(`${tracker}/${folder}/operations.generated.ts`, await operationsFile(parse(sdl), inside));
  }
  files.set(`${tracker}/words/enum-words.generated.ts`, enumWordsFile(buildSchema(sdl), operations));
  return files;
}
