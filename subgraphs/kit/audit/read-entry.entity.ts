import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { purposeNames } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';

/** What was read of one kind of record: how many rows, and which fields were refused (`*`: every row was). */
export interface ReadClass {
  readonly noun: string;
  readonly rows: number;
  readonly denied: readonly string[];
}

/** 读取日志: who read which classes of data for which purpose, refusals too. The chain covers only the seal of what it says. */
export const ReadEntryEntity = defineEntity({
  name: 'ReadEntry',
  tableName: 'read_entry',
  properties: {
    position: p.integer().primary().autoincrement(false),
    at: p.datetime(),
    viewerId: p.string(),
    viewerBody: p.string().length(32).$type<Body>(),
    purpose: p.enum(purposeNames),
    requestId: p.string(),
    operation: p.string().nullable(),
    classes: p.json<readonly ReadClass[]>(),
    /** Codes of what was refused altogether. */
    refusals: p.array().$type<string[]>(),
    /** A random text, so that nobody can guess what a seal covers. */
    salt: p.string().length(32),
    seal: p.string().length(64),
    previousHash: p.string().length(64),
    hash: p.string().length(64),
  },
  indexes: [{ properties: ['viewerBody', 'position'] }, { properties: ['at'] }],
});

export type ReadEntry = InferEntity<typeof ReadEntryEntity>;
