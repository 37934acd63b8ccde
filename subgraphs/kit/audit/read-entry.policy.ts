import { raw } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { definePolicy, type LocalViewer } from '../define-policy.ts';
import { ReadEntryEntity } from './read-entry.entity.ts';

/** The bodies whose reads are shown to others only once they let them be: what is looked into must not be warned. */
export const delayedReaders: readonly Body[] = ['discipline'];

/** Who looks into a log. */
const lookers = ['auditor', 'agreement-officer', 'leader', 'administrator'] as const;

const mayLook = ({ roles }: LocalViewer): boolean => lookers.some((role) => roles.includes(role));

const released = raw('(select max(released_until) from read_release where body = viewer_body)');

/** Its owner sees who read its data, delayed readers once they have let it; another body sees what its own people read. */
export const readEntryPolicy = definePolicy(ReadEntryEntity, {
  read: (viewer) => {
    if (!mayLook(viewer)) return { position: { $in: [] } };
    if (!viewer.isOwn) return { viewerBody: viewer.body };
    const others = delayedReaders.filter((body) => body !== viewer.body);
    return { $or: [{ viewerBody: { $nin: others } }, { at: { $lt: released } }] };
  },
});
