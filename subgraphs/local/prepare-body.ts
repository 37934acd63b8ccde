import { loadSampleOnce, loadSubgraph, migrate } from '#kit';
import { type Cell, readCell, sampleCellFile } from '#schema/cell.ts';
import type { Body } from '#schema/registry.ts';
import type { BodyDatabase } from './databases.ts';

/** Brings a body's database up to date; an empty one is filled with sample data where that is of its city. */
export async function prepareBody(body: Body, { ownerUrl, loginUrl }: BodyDatabase, cell: Cell): Promise<void> {
  const subgraph = await loadSubgraph(body);
  await migrate(subgraph, ownerUrl, decodeURIComponent(new URL(loginUrl).username));
  if (cell.code === readCell(sampleCellFile).code) await loadSampleOnce(subgraph, ownerUrl);
}
