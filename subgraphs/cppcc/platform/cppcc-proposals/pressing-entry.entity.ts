import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { pressingEntryLifecycle } from './pressing-entry.lifecycle.ts';
import { pressingManners } from './proposal-words.ts';

/** 督办记录: one time that a bundle was pressed; it is the record of every proposal of the bundle. */
export const PressingEntryEntity = defineEntity({
  name: 'PressingEntry',
  tableName: 'pressing_entry',
  properties: {
    ...livingProperties,
    bundleId: p.uuid(),
    pressedOn: p.date(),
    /** The duty or the unit by which it was pressed. */
    pressedBy: p.string(),
    manner: p.enum(pressingManners),
    agreed: p.text(),
    withdrawalReason: p.text().nullable(),
    status: p.enum(pressingEntryLifecycle.statuses),
  },
  indexes: [{ properties: ['pressedOn', 'id'] }, { properties: ['bundleId', 'pressedOn', 'id'] }],
});

export type PressingEntry = InferEntity<typeof PressingEntryEntity>;
