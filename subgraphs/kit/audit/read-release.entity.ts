import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { livingProperties } from '../store/base.entity.ts';
import { readReleaseLifecycle } from './read-release.lifecycle.ts';

/** 读取记录解密: until when the reads of a body whose reads are shown late may be shown to the owner of the data. */
export const ReadReleaseEntity = defineEntity({
  name: 'ReadRelease',
  tableName: 'read_release',
  properties: {
    ...livingProperties,
    body: p.string().length(32).$type<Body>(),
    releasedUntil: p.datetime(),
    status: p.enum(readReleaseLifecycle.statuses),
  },
  indexes: [{ properties: ['body', 'releasedUntil'] }],
});

export type ReadRelease = InferEntity<typeof ReadReleaseEntity>;
