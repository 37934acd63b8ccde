import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { documentIdOf } from '#schema/document-id.ts';

const gatewayFolder = fileURLToPath(new URL('..', import.meta.url));

/** The documents of the pages that the gateway ships, by their ids: every `.graphql` file under a page's folder. */
export async function readPageDocuments(): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>();
  for await (const name of glob('*/**/*.graphql', { cwd: gatewayFolder, exclude: ['**/dist/**'] })) {
    const text = await readFile(`${gatewayFolder}${name}`, 'utf8');
    documents.set(documentIdOf(text), text);
  }
  return documents;
}
