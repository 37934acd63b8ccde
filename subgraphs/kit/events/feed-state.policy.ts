import { definePolicy, isOfficer, type LocalViewer } from '../define-policy.ts';
import { InboxCursorEntity } from '../store/inbox-cursor.entity.ts';
import { SetAsideEventEntity } from '../store/set-aside-event.entity.ts';

/** Who looks after the feeds of a body. */
export const isKeeper = (viewer: LocalViewer): boolean => isOfficer(viewer, 'administrator', 'auditor');

export const feedStatePolicy = definePolicy(InboxCursorEntity, {
  read: (viewer) => (isKeeper(viewer) ? {} : { publisher: { $in: [] } }),
});

export const setAsideEventPolicy = definePolicy(SetAsideEventEntity, {
  read: (viewer) => (isKeeper(viewer) ? {} : { publisher: { $in: [] } }),
});
