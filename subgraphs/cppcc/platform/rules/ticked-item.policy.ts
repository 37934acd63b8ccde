import { definePolicy } from '#kit';
import { TickedItemEntity } from './ticked-item.entity.ts';

/** The items of a check are as internal as the check. */
export const tickedItemPolicy = definePolicy(TickedItemEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
});
