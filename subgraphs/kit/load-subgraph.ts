import type { Body } from '#schema/registry.ts';
import type { Subgraph } from './define-subgraph.ts';

/** Loads a body's manifest by its registry name; the kit knows no body otherwise. */
export async function loadSubgraph(body: Body): Promise<Subgraph> {
  const { subgraph } = (await import(`../${body}/subgraph.ts`)) as { subgraph: Subgraph };
  return subgraph;
}
