import { definePolicy, isOfficer } from '../define-policy.ts';
import { InboxItemEntity } from './inbox-item.entity.ts';

const readers = ['liaison', 'clerk', 'leader', 'inspection-office'] as const;

/** An inbox is for the officers who work on it. Its order tells when an entry is due, so that a copy is in it only while that is open. */
export const inboxItemPolicy = definePolicy(InboxItemEntity, {
  read: (viewer) => (isOfficer(viewer, ...readers) ? {} : { id: { $in: [] } }),
  copies: () => ({
    owner: 'issuer',
    noun: 'kind',
    others: { isCopy: false },
    isOther: ({ isCopy }) => !isCopy,
    telling: { others: { isCopy: false }, field: 'replyDueOn' },
    fields: { documentNo: 'documentNo', title: 'title', unitName: 'addressee' },
  }),
});
