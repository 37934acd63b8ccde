import { loadSampleOnce, loadSubgraph, migrate } from '#kit';
import type { Body } from '#schema/registry.ts';
import type { BodyDatabase } from './databases.ts';

/** Brings a body's database up to date and fills an empty one with sample data. */
export async function prepareBody(body: Body, { ownerUrl, loginUrl }: BodyDatabase): Promise<void> {
  const subgraph = await loadSubgraph(body);
  await migrate(subgraph, ownerUrl, decodeURIComponent(new URL(loginUrl).username));
  await loadSampleOnce(subgraph, ownerUrl);
}
