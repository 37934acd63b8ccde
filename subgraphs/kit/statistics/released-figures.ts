import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { CellSet } from './difference-guard.ts';
import { ReleasedFigureEntity } from './released-figure.entity.ts';

/** The counts that a figure is about. */
export interface Counted {
  readonly themeId: string;
  readonly measure: string;
}

/** What the viewer's body was told of some counts before, whoever asked for it: ONE statement. */
export async function releasedBefore(em: EntityManager, { viewer }: Context, counted: Counted): Promise<CellSet[]> {
  const where = { viewerBody: viewer.body, themeId: counted.themeId, measure: counted.measure };
  const rows = await em.find(ReleasedFigureEntity, where, { orderBy: { at: 'asc', hash: 'asc' } });
  return rows.map(({ cells }) => cells);
}

/** Remembers what the viewer's body is told now and was not told before: ONE statement, or none where that is nothing. */
export async function rememberReleased(
  em: EntityManager,
  { viewer, now }: Context,
  { themeId, measure }: Counted,
  { told, before }: { readonly told: readonly CellSet[]; readonly before: readonly CellSet[] },
): Promise<void> {
  const added = new Map(told.map((cells) => [hashOf(cells), cells] as const));
  for (const cells of before) added.delete(hashOf(cells));
  const rows = [...added].map(([hash, cells]) => ({ viewerBody: viewer.body, themeId, measure, hash, cells, at: now }));
  if (rows.length > 0) await em.insertMany(ReleasedFigureEntity, rows);
}

const hashOf = (cells: CellSet): string => createHash('sha256').update(cells.join()).digest('hex');
