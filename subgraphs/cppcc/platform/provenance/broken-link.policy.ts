import { definePolicy } from '#kit';
import { BrokenLinkEntity } from './broken-link.entity.ts';

/** Where its own work was left undone is for the CPPCC to see and to mend. */
export const brokenLinkPolicy = definePolicy(BrokenLinkEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
});
