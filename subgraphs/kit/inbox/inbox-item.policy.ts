import { definePolicy, officers } from '../define-policy.ts';
import { InboxItemEntity } from './inbox-item.entity.ts';

const mayRead = officers('liaison', 'clerk', 'leader', 'inspection-office');

/** An inbox is for the officers who work on it. */
export const inboxItemPolicy = definePolicy(InboxItemEntity, {
  read: (viewer) => (mayRead(viewer) ? {} : { id: { $in: [] } }),
});
