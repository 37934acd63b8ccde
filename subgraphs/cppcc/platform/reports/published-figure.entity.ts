import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { FigureCode } from './recipe.ts';

/** A figure of a report as it was published: its words, between which numbers it lies, and what was computed at the lock. */
export const PublishedFigureEntity = defineEntity({
  name: 'PublishedFigure',
  tableName: 'published_figure',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    reportId: p.uuid(),
    place: p.integer(),
    code: p.string().$type<FigureCode>(),
    /** As it stands in the report: `84`, or `20多`. */
    published: p.string(),
    lowest: p.integer(),
    highest: p.integer(),
    locked: p.integer().nullable(),
  },
  uniques: [{ properties: ['reportId', 'code'] }],
});

export type PublishedFigure = InferEntity<typeof PublishedFigureEntity>;
