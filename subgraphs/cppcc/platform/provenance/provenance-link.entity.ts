import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { provenanceKinds } from './provenance-kinds.ts';
import { provenanceLinkLifecycle } from './provenance-link.lifecycle.ts';

/** 来源关联: that a matter went on from one record to another, where the records themselves do not say so. */
export const ProvenanceLinkEntity = defineEntity({
  name: 'ProvenanceLink',
  tableName: 'provenance_link',
  properties: {
    ...livingProperties,
    fromKind: p.enum(provenanceKinds),
    fromId: p.uuid(),
    toKind: p.enum(provenanceKinds),
    toId: p.uuid(),
    linkedOn: p.date(),
    /** Why it was unlinked. */
    reason: p.text().nullable(),
    status: p.enum(provenanceLinkLifecycle.statuses),
  },
  uniques: [{ properties: ['fromId', 'toId', 'fromKind', 'toKind'], where: "status = 'LINKED'" }],
  indexes: [
    { properties: ['toId', 'toKind'] },
    { properties: ['linkedOn', 'id'] },
    { properties: ['status', 'linkedOn', 'id'] },
  ],
  triggers: [keepVersions],
});

export type ProvenanceLink = InferEntity<typeof ProvenanceLinkEntity>;
