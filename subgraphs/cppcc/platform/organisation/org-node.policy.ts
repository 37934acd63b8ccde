import { definePolicy, officers, openToPartners } from '#kit';
import { OrgNodeEntity } from './org-node.entity.ts';

/** The chain is public; the CPPCC’s leaders change it. */
export const orgNodePolicy = definePolicy(OrgNodeEntity, {
  read: openToPartners,
  actions: { found: officers('leader'), dissolve: officers('leader') },
});
