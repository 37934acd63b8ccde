import { z } from 'zod';
import { dayField } from '../command-fields.ts';
import { defineCommand } from '../define-command.ts';
import { definePolicy } from '../define-policy.ts';
import { definePublication } from '../define-publication.ts';
import { HubError } from '../errors.ts';
import { midnightOf } from '../today.ts';
import { delayedReaders } from './read-entry.policy.ts';
import { type ReadRelease, ReadReleaseEntity } from './read-release.entity.ts';
import { readReleaseLifecycle } from './read-release.lifecycle.ts';

/** Only the body whose reads they are lets them be shown. */
export const readReleasePolicy = definePolicy(ReadReleaseEntity, {
  read: (viewer) => ({ body: viewer.body }),
  actions: {
    release: {
      roles: ['leader', 'auditor'],
      whose: {
        zh: '读取方(延期公开的单位)',
        en: 'of the reader whose reads are shown late',
        holds: (viewer, { body }) => viewer.body === body && delayedReaders.includes(viewer.body),
      },
    },
  },
});

/** A release is told to nobody: it takes effect where it is made. */
export const readReleasePublication = definePublication({
  subject: ReadReleaseEntity.meta.className,
  version: 1,
  policy: readReleasePolicy,
  state: z.object({ body: z.string(), releasedUntil: z.iso.datetime() }),
  of: ({ body, releasedUntil }: ReadRelease) => ({ body, releasedUntil: releasedUntil.toISOString() }),
  readers: () => [],
});

/** 公开读取记录: what the body's people have read here up to a day may be shown to the owner of the data. */
export const releaseReads = defineCommand({
  name: 'read-release:release',
  zh: '公开读取记录',
  en: 'let reads be shown',
  entity: ReadReleaseEntity,
  lifecycle: readReleaseLifecycle,
  policy: readReleasePolicy,
  action: 'release',
  input: z.object({ upTo: dayField('公开到哪一天(含)', 'The last day of what may be shown') }),
  make: ({ upTo }, { context, day }) => {
    if (upTo >= day) throw new HubError('INVALID_INPUT', { zh: '只能公开今天以前的。', en: 'Only what is past.' });
    return { body: context.viewer.body, releasedUntil: midnightOf(upTo, 1) };
  },
  publication: readReleasePublication,
  told: 'released',
});
