import { definePolicy } from '#kit';
import { SupervisionActEntity } from './supervision-act.entity.ts';

/** Joint supervision is known to its partners; the other forms are the CPPCC’s own. */
export const supervisionActPolicy = definePolicy(SupervisionActEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { form: 'JOINT' as const }),
});
