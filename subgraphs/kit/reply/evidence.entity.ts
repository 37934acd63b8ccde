import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '../store/base.entity.ts';
import { evidenceLifecycle } from './evidence.lifecycle.ts';

/** 佐证材料: given once by a unit on a problem, and cited by as many replies as it serves. */
export const EvidenceEntity = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    ...livingProperties,
    /** The problem that it is about. */
    proposalId: p.uuid(),
    title: p.string(),
    /** Where the paper is kept: its document or archive number. */
    documentNo: p.string().nullable(),
    summary: p.text(),
    givenOn: p.date(),
    status: p.enum(evidenceLifecycle.statuses),
  },
  indexes: [{ properties: ['proposalId', 'givenOn'] }],
});

export type Evidence = InferEntity<typeof EvidenceEntity>;
