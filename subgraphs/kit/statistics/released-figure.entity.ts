import { defineEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** A figure that another body was told: never its value, only which base cells it sums up. Nothing is ever taken back. */
export const ReleasedFigureEntity = defineEntity({
  name: 'ReleasedFigure',
  tableName: 'released_figure',
  properties: {
    viewerBody: p.string().length(32).primary().$type<Body>(),
    themeId: p.uuid().primary(),
    measure: p.string().primary(),
    /** SHA-256 of the cells. */
    hash: p.string().length(64).primary(),
    /** Names of the base cells, in order. */
    cells: p.json<readonly string[]>(),
    at: p.datetime(),
  },
});
