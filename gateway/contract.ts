import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bodies } from '#schema/registry.ts';
import { type AnswerShape, createAnswerShape } from './answer-shape.ts';

/** A supergraph, and what each body has declared that it answers. */
export interface Contract {
  readonly supergraphSdl: string;
  readonly shapeOf: (body: string) => AnswerShape;
}

/** The supergraph that the project ships. */
export const shippedSupergraph = fileURLToPath(new URL('../schema/supergraph.graphql', import.meta.url));

/** Reads a supergraph's file, and beside it the bodies' own: `subgraphs/<body>.graphql`. */
export async function readContract(file: string): Promise<Contract> {
  const beside = (name: string) => readFile(new URL(name, pathToFileURL(file)), 'utf8');
  const shapes = new Map<string, AnswerShape>();
  for (const body of bodies) shapes.set(body, createAnswerShape(await beside(`subgraphs/${body}.graphql`)));
  return { supergraphSdl: await readFile(file, 'utf8'), shapeOf: (body) => shapes.get(body) as AnswerShape };
}

/** Looks at a file every so often and reads its contract anew when it was changed; returns what ends that. */
export function watchContract(file: string, everyMs: number, take: (read: Promise<Contract>) => void): () => void {
  const look = () => take(readContract(file));
  watchFile(file, { interval: everyMs, persistent: false }, look);
  return () => unwatchFile(file, look);
}
