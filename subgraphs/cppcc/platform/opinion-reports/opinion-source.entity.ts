import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** 来源: that a report was formed of a micro-suggestion; one may serve several reports, a report have several. */
export const OpinionSourceEntity = defineEntity({
  name: 'OpinionSource',
  tableName: 'opinion_source',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => crypto.randomUUID()),
    reportId: p.uuid(),
    suggestionId: p.uuid(),
  },
  uniques: [{ properties: ['reportId', 'suggestionId'] }],
  indexes: [{ properties: ['suggestionId'] }],
});

export type OpinionSource = InferEntity<typeof OpinionSourceEntity>;
