import { definePolicy, isOfficer } from '../define-policy.ts';
import { InboxItemEntity } from './inbox-item.entity.ts';

const readers = ['liaison', 'clerk', 'leader', 'inspection-office'] as const;

/** An inbox is for the officers who work on it. */
export const inboxItemPolicy = definePolicy(InboxItemEntity, {
  read: (viewer) => (isOfficer(viewer, ...readers) ? {} : { id: { $in: [] } }),
  copies: () => ({
    owner: 'issuer',
    noun: 'kind',
    others: { isCopy: false },
    isOther: ({ isCopy }) => !isCopy,
    fields: { documentNo: 'documentNo', title: 'title', unitName: 'addressee' },
  }),
});
