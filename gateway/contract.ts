import { hash } from 'node:crypto';
import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bodies } from '#schema/registry.ts';
import { type AnswerShape, createAnswerShape } from './answer-shape.ts';

/** A supergraph, and what each body has declared that it answers. */
export interface Contract {
  /** It ends with a comment that is another whenever a body has declared otherwise. */
  readonly supergraphSdl: string;
  readonly shapeOf: (body: string) => AnswerShape;
}

/** The supergraph that the project ships. */
export const shippedSupergraph = fileURLToPath(new URL('../schema/supergraph.graphql', import.meta.url));

/** Reads a supergraph's file, and beside it the bodies' own: `subgraphs/<body>.graphql`. */
export async function readContract(file: string): Promise<Contract> {
  const beside = (name: string) => readFile(new URL(name, pathToFileURL(file)), 'utf8');
  const declared = await Promise.all(bodies.map((body) => beside(`subgraphs/${body}.graphql`)));
  const shapes = new Map<string, AnswerShape>(
    bodies.map((body, index) => [body, createAnswerShape(declared[index] ?? '')]),
  );
  const mark = hash('sha256', declared.join('\n'));
  return {
    supergraphSdl: `${await readFile(file, 'utf8')}\n# ${mark}\n`,
    shapeOf: (body) => shapes.get(body) as AnswerShape,
  };
}

/**
 * Looks at a file every so often and reads its contract anew when it was changed, one after the other, so that the last is
 * what stays; returns what ends that. `take` is to see to its own errors.
 */
export function watchContract(
  file: string,
  everyMs: number,
  take: (read: Promise<Contract>) => Promise<void>,
): () => void {
  let taken = Promise.resolve();
  const look = () => {
    taken = taken.then(() => take(readContract(file)));
  };
  watchFile(file, { interval: everyMs, persistent: false }, look);
  return () => unwatchFile(file, look);
}
